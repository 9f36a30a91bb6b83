//! Takes the prose out of help screens: names, synopsis, option forms and layout stay, sentences become a mark.

use regex::Regex;
use std::sync::LazyLock;

const MARK: &str = "@PROSE@";

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns are constants")
}

static COMMAND_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^    ([a-z][a-z0-9-]*) - .*$"));
static OPTION_LINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^    ((?:\[--[\w-]+\]|--[\w-]+|<[\w-]+>)(?: <(?:string|number)>)?\s*)  \S.*$")
});
static GROUP_TITLE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^ \S.* \(help keyword '[a-z]+'\):?$"));
static GROUP_ROW: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(    [a-z][a-z0-9-]* +) \S.*$"));
static GLOBAL_OPTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(    (?:-[a-zA-Z] \| --\S+(?: <char>)?|-[vV]|     --\S+)\s+) ?\S.*$")
});
static GLOBAL_MORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^( {28})\S.*$"));

/// Where in a text the reader is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Outside,
    Name,
    Synopsis,
    Description,
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
    for line in text.split_inclusive('\n') {
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

/// Reads one line and says where it leads and what remains of it; continuation lines of prose remain not at all.
fn step(part: Part, line: &str) -> (Part, Option<String>) {
    let kept = Some(line.to_owned());
    match line {
        "  NAME" => return (Part::Name, kept),
        "  SYNOPSIS" if part != Part::Outside => return (Part::Synopsis, kept),
        "  DESCRIPTION" if part == Part::Synopsis => {
            return (Part::Description, Some(format!("{line}\n    {MARK}")));
        }
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
        // The description of a command may itself hold empty lines, so only a heading or the end closes it.
        Part::Description if line.is_empty() => (part, kept),
        Part::Description => (part, None),
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
    pattern.is_match(line).then(|| pattern.replace(line, format!("{keep}{MARK}")).into_owned())
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
            DESCRIPTION\n    @PROSE@\n\n  OPTIONS\n    [--domain] <string>  @PROSE@\n    --mode <string>  @PROSE@\n    \
            --config         @PROSE@\n\n\n";
        assert_eq!(stripped, expected);
    }

    #[test]
    fn another_synopsis_or_padding_is_still_seen() {
        let other = SCREEN.replace("[--mode <string>]", "--mode <string>");
        assert_ne!(strip_prose(SCREEN), strip_prose(&other));
        let narrower = SCREEN.replace("--config         affect", "--config  affect");
        assert_ne!(strip_prose(SCREEN), strip_prose(&narrower));
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
