//! The layouts of the help screens, checked against what virsh 12.8.0 prints.

use super::*;
use crate::meaning::Meaning;
use crate::option::Detail;
use crate::value_type::ValueType;

const FLAG: OptionDef =
    OptionDef { name: "reason", help: "also print reason for the state", ..OptionDef::NONE };
const DOMAIN: OptionDef = OptionDef {
    name: "domain",
    value: ValueType::Text,
    of: Some(Meaning::Domain),
    required: true,
    help: "domain name, id or uuid",
    ..FLAG
};
const COMMAND: CommandDef = CommandDef {
    name: "domstate",
    group: "monitor",
    summary: "domain state",
    description: "Returns state about a domain.",
    options: &[DOMAIN, FLAG],
    ..CommandDef::NONE
};

/// An option that takes text.
const fn text(name: &'static str) -> OptionDef {
    OptionDef { name, value: ValueType::Text, help: "", ..FLAG }
}

#[test]
fn a_screen_has_name_synopsis_description_and_options() {
    let expected = "  NAME\n    domstate - domain state\n\n  SYNOPSIS\n    domstate <domain> [--reason]\n\n  \
        DESCRIPTION\n    Returns state about a domain.\n\n  OPTIONS\n    [--domain] <string>  domain name, id or uuid\n    \
        --reason         also print reason for the state\n";
    assert_eq!(screen(&COMMAND, 80), expected);
}

#[test]
fn sections_without_contents_are_left_out() {
    let quit = CommandDef {
        name: "quit",
        summary: "quit this interactive terminal",
        description: "",
        options: &[],
        ..COMMAND
    };
    let expected = "  NAME\n    quit - quit this interactive terminal\n\n  SYNOPSIS\n    quit\n";
    assert_eq!(screen(&quit, 80), expected);
}

#[test]
fn what_virsh_does_not_have_stands_below() {
    static OPTIONS: [OptionDef; 2] = [
        OptionDef { details: &[Detail::Without("All domains")], ..DOMAIN },
        OptionDef { beyond: true, help: "More of it", ..FLAG },
    ];
    let command = CommandDef {
        options: &OPTIONS,
        rules: &["--a excludes --b."],
        examples: &[("domstate web", "Tells it.")],
        ..COMMAND
    };
    let expected = "  SYNOPSIS\n    domstate <domain>\n\n  DESCRIPTION\n    Returns state about a domain.\n\n  \
        OPTIONS\n    [--domain] <string>  domain name, id or uuid\n\n  \
        OPTIONS OF THIS PROGRAM ALONE\n    --reason         More of it\n\n  \
        DEFAULTS\n    --domain         All domains\n\n  RULES\n    --a excludes --b.\n\n  \
        EXAMPLES\n    domstate web\n        Tells it.\n";
    let shown = screen(&command, 80);
    assert_eq!(&shown[shown.find("  SYNOPSIS").expect("it has one")..], expected);
    for heading in shown.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
        let known = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"].into_iter().chain(BELOW);
        assert!(known.into_iter().any(|known| known == heading.trim()), "{heading}");
    }
}

#[test]
fn every_kind_of_option_has_its_form() {
    static OPTIONS: [OptionDef; 4] = [
        DOMAIN,
        OptionDef { number: true, value: ValueType::Int, ..text("holdtime") },
        OptionDef { number: true, value: ValueType::Ulong, required: true, ..text("size") },
        OptionDef { required: true, repeated: true, ..text("keycode") },
    ];
    let command = CommandDef { name: "x", options: &OPTIONS, ..COMMAND };
    let expected = "x <domain> [--holdtime <number>] <size> <keycode>...";
    assert_eq!(synopsis(&command), expected);
    let shown = screen(&command, 80);
    let options: Vec<&str> =
        shown.lines().skip_while(|line| *line != "  OPTIONS").skip(1).map(str::trim_end).collect();
    let expected = [
        "    [--domain] <string>  domain name, id or uuid",
        "    --holdtime <number>",
        "    [--size] <number>",
        "    [--keycode] <string>...",
    ];
    assert_eq!(options, expected);
}

#[test]
fn an_option_that_may_be_left_out_is_shown_by_its_name_unless_it_is_an_operand() {
    static OPTIONAL: [OptionDef; 5] = [
        FLAG,
        OptionDef { named_only: true, required: true, help: "until when", ..text("by-name") },
        OptionDef { operand: true, help: "a folder", ..text("dir") },
        OptionDef { repeated: true, help: "disks", ..text("spec") },
        OptionDef { repeated: true, operand: true, help: "arguments", ..text("string") },
    ];
    let command = CommandDef { name: "echo", options: &OPTIONAL, ..COMMAND };
    let expected = "echo [--reason] --by-name <string> [<dir>] [--spec <string>]... [<string>]...";
    assert_eq!(synopsis(&command), expected);
    let shown = screen(&command, 80);
    for line in [
        "    --by-name <string>  until when\n",
        "    [--dir] <string>  a folder\n",
        "    --spec <string>...  disks\n",
        "    [--string] <string>...  arguments\n",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
}

#[test]
fn groups_list_their_commands_without_hidden_ones() {
    const SHOWN: CommandDef = COMMAND;
    const HIDDEN: CommandDef = CommandDef { name: "self-test", hidden: true, ..COMMAND };
    static COMMANDS: [Listed; 2] = [Listed::of(&SHOWN), Listed::of(&HIDDEN)];
    let group = Group {
        keyword: "monitor",
        title: "Domain Monitoring",
        beyond: false,
        commands: &COMMANDS,
    };
    let screen = " Domain Monitoring (help keyword 'monitor'):\n    domstate                       domain state\n";
    assert_eq!(group_screen(&group), screen);
    let expected = format!("Grouped commands:\n\n{screen}\n{screen}\n");
    assert_eq!(overview(&[group, group]), expected);
}

#[test]
fn prose_is_wrapped_and_words_and_keys_are_named() {
    static MODE: [OptionDef; 1] = [OptionDef {
        value: ValueType::Choice,
        details: &[Detail::Words(&["acpi", "agent", "initctl"])],
        help: "how to ask",
        ..text("mode")
    }];
    let command = CommandDef {
        description: "One two three four five six.\n    - seven eight nine ten eleven",
        options: &MODE,
        answers: true,
        keys: &["id", "name"],
        ..COMMAND
    };
    let shown = screen(&command, 30);
    let expected = "  DESCRIPTION\n    One two three four five\n    six.\n    - seven eight nine ten\n      \
        eleven\n    --output json answers in\n    JSON: id, name.\n\n  OPTIONS\n    --mode <string>  how to\n\
        \x20                    ask\n                     (acpi,\n                     agent,\n                     \
        initctl)\n";
    assert!(shown.ends_with(expected), "{shown}");
}
