//! The help screens, laid out as scripts and eyes know them; prose is wrapped, what scripts read is not.
//!
//! The texts come from the tables; the runtime prints what these functions return, and the
//! manual takes its synopses from here, so that both show the same.

use crate::command::{CommandDef, GlobalOption, Group, Listed};
use crate::option::OptionDef;
use crate::text;
use crate::text::Text;
use std::ffi::OsStr;

/// The synopsis of a command as virsh has it: its name and every option in the order of the table.
#[must_use]
pub fn synopsis(command: &CommandDef) -> String {
    let virsh = command.options.iter().filter(|option| !option.beyond);
    let items = virsh.map(|option| synopsis_item(option, shown_value(option)));
    std::iter::once(command.name.to_owned()).chain(items).collect::<Vec<_>>().join(" ")
}

/// The screen of `help COMMAND`; `width` is the terminal's.
#[must_use]
pub fn screen(command: &CommandDef, width: usize) -> String {
    let (name, summary) = (command.name, command.summary);
    let mut text = format!("  NAME\n    {name} - {summary}\n");
    text.push_str(&format!("\n  SYNOPSIS\n    {}\n", synopsis(command)));
    if !command.description.is_empty() {
        text.push_str("\n  DESCRIPTION\n");
        // The tables hold descriptions with the indentation of this screen.
        let lines =
            command.description.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
        for line in lines.map(str::to_owned).chain(answer(command)) {
            let indent = if line.starts_with("- ") { 6 } else { 4 };
            text.push_str(&wrapped("    ", &line, indent, width));
        }
    }
    let (own, virsh): (Vec<&OptionDef>, _) =
        command.options.iter().partition(|option| option.beyond);
    let listed = |option: &OptionDef| line(&option_left(option), &option_help(option), width);
    section(&mut text, "OPTIONS", virsh.into_iter().map(listed));
    section(&mut text, "OPTIONS OF THIS PROGRAM ALONE", own.into_iter().map(listed));
    let defaults = command.options.iter().filter(|option| !option.without().is_empty());
    let defaults =
        defaults.map(|option| line(&format!("--{}", option.name), option.without(), width));
    section(&mut text, "DEFAULTS", defaults);
    section(&mut text, "RULES", command.rules.iter().map(|rule| wrapped("    ", rule, 4, width)));
    // An example stays on its line, so that it can be taken from there.
    let examples = command
        .examples
        .iter()
        .map(|(run, does)| format!("    {run}\n{}", wrapped("        ", does, 8, width)));
    section(&mut text, "EXAMPLES", examples);
    text
}

/// The headings of the sections that virsh does not have, which stand below its own.
pub const BELOW: [&str; 4] = ["OPTIONS OF THIS PROGRAM ALONE", "DEFAULTS", "RULES", "EXAMPLES"];

/// Adds a section, unless there is nothing in it.
fn section(text: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    for (index, line) in lines.enumerate() {
        if index == 0 {
            text.push_str(&format!("\n  {heading}\n"));
        }
        text.push_str(&line);
    }
}

/// A line of two columns.
fn line(left: &str, right: &str, width: usize) -> String {
    wrapped(&format!("    {left:<15}  "), right, 21, width)
}

/// What the help of an option says: its own words, then those that its value may be, unless these
/// are so many that nobody would find one.
fn option_help(option: &OptionDef) -> String {
    const MOST: usize = 32;
    match option.words() {
        [] => option.help.to_owned(),
        words if words.len() > MOST => option.help.to_owned(),
        words => format!("{} ({})", option.help, words.join(", ")),
    }
}

/// What a program gets: that there is a form for it, and the keys.
fn answer(command: &CommandDef) -> Option<String> {
    let keys = command.keys.join(", ");
    let with = if keys.is_empty() { keys } else { format!(": {keys}") };
    command.answers.then(|| format!("--output json answers in JSON{with}."))
}

/// A text after `left`, in lines of `width` columns where its words allow it; further lines
/// are indented. A line that is laid out by itself stays as it is.
fn wrapped(left: &str, text: &str, indent: usize, width: usize) -> String {
    if text.starts_with(' ') {
        return format!("{left}{text}\n");
    }
    let mut lines = left.to_owned();
    let (mut column, mut first) = (left.chars().count(), true);
    for word in text.split(' ') {
        let length = word.chars().count();
        if !first && column + 1 + length > width {
            lines.push_str(&format!("\n{:indent$}", ""));
            column = indent;
        } else if !first {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += length;
        first = false;
    }
    lines.push('\n');
    lines
}

/// The screen of `help GROUP`: the group's name and its commands.
#[must_use]
pub fn group_screen(group: &Group) -> String {
    let mut text = String::new();
    add_group(&mut text, group, ":");
    text
}

/// Adds a heading, with what ends it, and a line for each command that is not hidden.
fn add_group(text: &mut String, group: &Group, end: &str) {
    add(text, &[" ", group.title, " (help keyword '", group.keyword, "')", end, "\n"]);
    for command in group.commands.iter().filter(|command| !command.hidden) {
        row(text, command);
    }
}

/// Adds all groups that virsh has, an empty line after each.
fn add_groups(text: &mut String, groups: &[Group], end: &str) {
    for group in groups.iter().filter(|group| !group.beyond) {
        add_group(text, group, end);
        text.push('\n');
    }
}

/// Adds pieces. The screens of all commands have two thousand, for which a format would take most of the time.
fn add(text: &mut String, pieces: &[&str]) {
    for piece in pieces {
        text.push_str(piece);
    }
}

/// The screen of `help --search`: a line for each command, with the options that were found below.
#[must_use]
pub fn found<'a>(hits: impl IntoIterator<Item = (&'a CommandDef, Vec<String>)>) -> String {
    let mut text = String::new();
    for (command, options) in hits {
        row(&mut text, &Listed::of(command));
        for option in options.iter().filter_map(|name| command.option(name)) {
            text.push_str(&format!(
                "        {:<26} {}\n",
                format!("--{}", option.name),
                option.help
            ));
        }
    }
    text
}

/// The screen of `help` alone: all groups, an empty line after each.
#[must_use]
pub fn overview(groups: &[Group]) -> String {
    // Room for all, so that the text is not moved as it grows.
    let mut text = String::with_capacity(32 << 10);
    text.push_str("Grouped commands:\n\n");
    add_groups(&mut text, groups, ":");
    text
}

/// Adds the line of a command.
fn row(text: &mut String, command: &Listed) {
    const COLUMN: &str = "                               ";
    // A longer name has one blank after it.
    let blanks = COLUMN.len().saturating_sub(command.name.len()).max(1);
    add(text, &["    ", command.name, &COLUMN[..blanks], command.summary, "\n"]);
}

/// The screen of `--help`: the forms of the command line, the global options, all commands.
#[must_use]
pub fn usage(program: &OsStr, options: &[GlobalOption], groups: &[Group]) -> Text {
    let options: String = options.iter().map(usage_line).collect();
    let mut commands = String::new();
    add_groups(&mut commands, groups, "");
    let rest = format!(
        " [options]... <command> [args...]\n\n  options:\n{options}  \
         commands (non interactive mode):\n\n{commands}\n  \
         (specify help <group> for details about the commands in the group)\n\n  \
         (specify help <command> for details about the command)\n\n"
    );
    text!["\n", program, " [options]... [<command_string>]\n", program, rest]
}

/// A global option on the usage screen; a long one pushes its text to the next line.
fn usage_line(option: &GlobalOption) -> String {
    let value = match option.value {
        None => String::new(),
        Some(value) if option.optional => format!("[={value}]"),
        Some(value) if value.starts_with('<') => format!(" {value}"),
        Some(value) => format!("={value}"),
    };
    let left = match (option.short, option.long) {
        (short, "") => format!("-{short}"),
        ("", long) => format!("     --{long}{value}"),
        (short, long) => format!("-{short} | --{long}{value}"),
    };
    if left.len() < 24 {
        return format!("    {left:<23} {}\n", option.usage);
    }
    format!("    {left}\n{:28}{}\n", "", option.usage)
}

/// The word that stands for a value.
fn shown_value(option: &OptionDef) -> &'static str {
    if option.number { "<number>" } else { "<string>" }
}

/// How a synopsis shows an option; `value` is the word that stands for its value.
#[must_use]
pub fn synopsis_item(option: &OptionDef, value: &str) -> String {
    let name = option.name;
    let item = match (option.takes_value(), option.is_operand()) {
        (false, _) => format!("--{name}"),
        (true, true) => format!("<{name}>"),
        (true, false) => format!("--{name} {value}"),
    };
    let item = if option.required { item } else { format!("[{item}]") };
    item + more(option)
}

/// How the list of options shows an option.
fn option_left(option: &OptionDef) -> String {
    let (name, value) = (option.name, shown_value(option));
    let left = match (option.takes_value(), option.is_operand()) {
        (false, _) => format!("--{name}"),
        (true, true) => format!("[--{name}] {value}"),
        (true, false) => format!("--{name} {value}"),
    };
    left + more(option)
}

/// What says that an option may be repeated.
fn more(option: &OptionDef) -> &'static str {
    if option.repeated { "..." } else { "" }
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
