//! Takes the prose out of help screens: names, synopsis, option forms and layout stay, sentences become a mark.
//!
//! The section of the description, which virsh does not have for every command, goes altogether, and so do the sections below
//! virsh's own.

use regex::Regex;
use std::sync::LazyLock;

const MARK: &str = "@PROSE@";

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns are constants")
}

static COMMAND_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^    ([a-z][a-z0-9-]*) - .*$"));
static OPTION_LINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)^\ {4}((?:
            (?:\[--[\w-]+\]|--[\w-]+|<[\w-]+>)(?:\ <(?:string|number)>)?(?:\.\.\.)?
            # The ways to write options that may be repeated.
            |\[--[\w-]+\ <string>\]\.\.\. |\[\[--[\w-]+\]\ <string>\]\.\.\. |\{\[--[\w-]+\]\ <string>\}\.\.\.
        )\s*)\ \ \S.*$",
    )
});
static GROUP_TITLE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^ \S.* \(help keyword '[a-z]+'\):?$"));
static GROUP_ROW: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(    ([a-z][a-z0-9-]*) +) \S.*$"));
static GLOBAL_OPTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(    (?:-[a-zA-Z] \| --\S+(?: <char>)?|-[vV]|     --\S+)\s+) ?\S.*$")
});
static GLOBAL_MORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^( {28})\S.*$"));

/// Says whether a line of the listing of commands opens a group.
pub fn is_group_title(line: &str) -> bool {
    GROUP_TITLE.is_match(line)
}

/// The command of a row in the listing of commands.
pub fn group_row(line: &str) -> Option<&str> {
    GROUP_ROW.captures(line)?.get(2).map(|name| name.as_str())
}

/// An option on a help screen.
pub struct Described<'a> {
    /// The command of the screen.
    pub command: &'a str,
    /// The option as it is written, such as `[--domain] <string>`.
    pub form: &'a str,
    /// The first line of what it means.
    pub prose: &'a str,
    /// The number of the line, from 1.
    pub line: usize,
}

/// Lists the options of all help screens in a text.
pub fn options(text: &str) -> Vec<Described<'_>> {
    let (mut part, mut command, mut found) = (Part::Outside, "", Vec::new());
    for (index, line) in text.lines().enumerate() {
        let name = COMMAND_NAME.captures(line).and_then(|parts| parts.get(1));
        if let Some(name) = name.filter(|_| part == Part::Name) {
            command = name.as_str();
        }
        if let Some(form) = OPTION_LINE.captures(line).and_then(|parts| parts.get(1))
            && part == Part::Options
        {
            let prose = line[form.end()..].trim_start();
            found.push(Described {
                command,
                form: form.as_str().trim_end(),
                prose,
                line: index + 1,
            });
        }
        part = step(part, line).0;
    }
    found
}

/// Where in a text the reader is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Outside,
    Name,
    Synopsis,
    Options,
    Group,
    Globals,
}

/// Replaces the prose of every help screen in `text` by a mark.
pub fn strip_prose(text: &str) -> String {
    if !text.contains("  NAME\n    ") && !text.contains("(help keyword '") {
        return text.to_owned();
    }
    let mut part = Part::Outside;
    let mut stripped = String::with_capacity(text.len());
    for line in without_descriptions(&without_sections_below(text)).split_inclusive('\n') {
        let (body, end) = line.strip_suffix('\n').map_or((line, ""), |body| (body, "\n"));
        let (next, shown) = step(part, body);
        part = next;
        if let Some(shown) = shown {
            stripped.push_str(&shown);
            stripped.push_str(end);
        }
    }
    stripped
}

/// Takes out the sections that virsh does not have, each with the empty line before it.
fn without_sections_below(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let heading = |next: &&str| {
            let name = next.strip_prefix("  ").map(str::trim_end);
            name.is_some_and(|name| virsh_args::help::BELOW.contains(&name))
        };
        if line != "\n" || lines.next_if(heading).is_none() {
            left.push_str(line);
            continue;
        }
        while lines.next_if(|line| line.starts_with("    ")).is_some() {}
    }
    left
}

/// Takes out the sections of the description, each with the empty line behind it, or where nothing is behind it, as in the
/// dump of all screens, the one before it.
///
/// A description may hold empty lines and lines without an indent, so it ends where the options begin; where a command
/// has none, at the first line that does not stand below the heading.
fn without_descriptions(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut left = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        index += 1;
        if line.trim_end_matches('\n') != "  DESCRIPTION" {
            left.push_str(line);
            continue;
        }
        let rest = &lines[index..];
        let heading = rest.iter().position(|line| matches!(*line, "  OPTIONS\n" | "  NAME\n"));
        if let Some(end) = heading.filter(|end| rest[*end] == "  OPTIONS\n") {
            index += end;
            continue;
        }
        let below = |line: &&&str| line.starts_with("    ") || **line == "\n";
        let section = &rest[..rest.iter().take_while(below).count()];
        let empty = section.iter().rev().take_while(|line| **line == "\n").count();
        index += section.len() - empty.saturating_sub(1);
        if empty == 0 && left.ends_with("\n\n") {
            left.pop();
        }
    }
    left
}

/// Reads one line and says where it leads and what remains of it; continuation lines of prose, which do not stand where
/// an option or a command would, remain not at all.
fn step(part: Part, line: &str) -> (Part, Option<String>) {
    let kept = Some(line.to_owned());
    match line {
        "  NAME" => return (Part::Name, kept),
        "  SYNOPSIS" if part != Part::Outside => return (Part::Synopsis, kept),
        "  OPTIONS" if part != Part::Outside => return (Part::Options, kept),
        "  options:" => return (Part::Globals, kept),
        _ => {}
    }
    if GROUP_TITLE.is_match(line) {
        return (Part::Group, kept);
    }
    match part {
        Part::Name => {
            (part, Some(COMMAND_NAME.replace(line, format!("    $1 - {MARK}")).into_owned()))
        }
        Part::Options if line.is_empty() => (Part::Outside, kept),
        Part::Options => (part, form(&OPTION_LINE, line, "    $1  ")),
        Part::Group if line.starts_with("    ") => (part, form(&GROUP_ROW, line, "$1 ")),
        Part::Group => (Part::Outside, kept),
        Part::Globals if GLOBAL_MORE.is_match(line) => (part, form(&GLOBAL_MORE, line, "$1")),
        Part::Globals => (part, form(&GLOBAL_OPTION, line, "$1 ").or(kept)),
        Part::Outside | Part::Synopsis => (part, kept),
    }
}

fn form(pattern: &Regex, line: &str, keep: &str) -> Option<String> {
    if pattern.is_match(line) {
        return Some(pattern.replace(line, format!("{keep}{MARK}")).into_owned());
    }
    let row = line.strip_prefix("    ").is_some_and(|rest| !rest.starts_with(' '));
    row.then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: &str = "  NAME\n    numa - tune it\n\n  SYNOPSIS\n    numa <domain> [--mode <string>]\n\n  \
        DESCRIPTION\n    Long\n    prose.\n\n  OPTIONS\n    [--domain] <string>  domain name\n    \
        --mode <string>  the mode, one of\n      more of it\n    --config         affect next boot\n\n\n";

    #[test]
    fn prose_goes_and_forms_stay() {
        let stripped = strip_prose(SCREEN);
        let expected = "  NAME\n    numa - @PROSE@\n\n  SYNOPSIS\n    numa <domain> [--mode <string>]\n\n  \
            OPTIONS\n    [--domain] <string>  @PROSE@\n    --mode <string>  @PROSE@\n    \
            --config         @PROSE@\n\n\n";
        assert_eq!(stripped, expected);
    }

    #[test]
    fn a_description_goes_with_the_empty_line_behind_it() {
        let with =
            "  NAME\n    pwd - x\n\n  SYNOPSIS\n    pwd\n\n  DESCRIPTION\n    a\n\n    b\n\n\n";
        let dumped = |description: &str| {
            format!("  NAME\n    pwd - x\n\n  SYNOPSIS\n    pwd\n{description}  NAME\n    cd - y\n")
        };
        let described = strip_prose(&dumped("\n  DESCRIPTION\n    a\n"));
        assert_eq!(described, strip_prose(&dumped("")));
        let (head, _) = with.split_once("  DESCRIPTION").expect("it has one");
        assert_eq!(strip_prose(with), strip_prose(&format!("{head}\n")));
        let odd = SCREEN.replace("prose.\n", "prose.\n\nSee also.\n");
        assert_eq!(strip_prose(SCREEN), strip_prose(&odd));
        let after = strip_prose(&format!("{with}output\n"));
        assert_eq!(after, strip_prose(&format!("{head}\noutput\n")));
        for garbage in ["garbage", "--config         affect next boot\n    garbage"] {
            let spoiled = SCREEN.replace("--config         affect next boot", garbage);
            assert_ne!(strip_prose(SCREEN), strip_prose(&spoiled));
        }
    }

    #[test]
    fn sections_below_go_with_the_empty_line_before() {
        let below =
            "\n  RULES\n    --a excludes --b.\n\n  EXAMPLES\n    numa web\n        Tunes it.\n\n\n";
        let with = format!("{}\n{below}", SCREEN.trim_end());
        assert_eq!(
            strip_prose(&format!("{with}output\n")),
            strip_prose(&format!("{SCREEN}output\n"))
        );
        let odd = with.replace("  RULES", "  LAWS");
        assert_ne!(strip_prose(&odd), strip_prose(SCREEN));
    }

    #[test]
    fn another_synopsis_or_padding_is_still_seen() {
        let other = SCREEN.replace("[--mode <string>]", "--mode <string>");
        assert_ne!(strip_prose(SCREEN), strip_prose(&other));
        let narrower = SCREEN.replace("--config         affect", "--config  affect");
        assert_ne!(strip_prose(SCREEN), strip_prose(&narrower));
    }

    #[test]
    fn options_that_may_be_repeated_are_forms_too() {
        for form in
            ["[--s] <string>...", "[--s <string>]...", "[[--s] <string>]...", "{[--s] <string>}..."]
        {
            let screen = SCREEN.replace("--mode <string>  the", &format!("{form}  the"));
            assert!(strip_prose(&screen).contains(&format!("    {form}  @PROSE@\n")), "{form}");
        }
    }

    #[test]
    fn group_rows_keep_their_names() {
        let text = " Host (help keyword 'host'):\n    uri                            print the URI\n\nafter\n";
        let expected =
            " Host (help keyword 'host'):\n    uri                            @PROSE@\n\nafter\n";
        assert_eq!(strip_prose(text), expected);
    }

    #[test]
    fn other_text_is_untouched() {
        let text = " Id   Name   State\n    --config  x\n";
        assert_eq!(strip_prose(text), text);
    }
}
