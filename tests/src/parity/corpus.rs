//! Derives the cases from the command catalogue: for every command the ways to call it right and wrong.

use crate::parity::case::{Case, World};
use crate::parity::combine::Combiner;
use crate::parity::model::{Command, Opt, OptionKind};
use crate::parity::values::Values;
use std::collections::HashSet;

type Maker = fn(&Combiner) -> Vec<Vec<String>>;

/// The ideas behind the derived cases, each with the worlds in which it is worth its time.
///
/// Parsing does not depend on the world, so the ways to call a command wrong run in the default world only. What
/// reaches a handler runs on the rich node too, and one way of each sort where there is no daemon.
pub const KINDS: [(&str, &[World], Maker); 17] = [
    ("bare", &World::ALL, bare),
    ("by-name", &[World::Default], by_name),
    ("by-position", &[World::Default, World::Node], by_position),
    ("by-equals", &[World::Default], by_equals),
    ("reach", &[World::Default, World::Node], reach),
    ("valid", &World::ALL, valid),
    (
        "unknown",
        &[World::Default, World::Nodaemon, World::Lazy],
        unknown,
    ),
    ("repeated", &[World::Default], repeated),
    ("missing", &[World::Default], missing),
    ("surplus", &[World::Default], surplus),
    ("malformed", &[World::Default], malformed),
    ("negative", &[World::Default], negative),
    ("huge", &[World::Default], huge),
    ("flag-pairs", &[World::Default, World::Node], flag_pairs),
    ("option-pairs", &[World::Default], option_pairs),
    ("dash-dash", &[World::Default], dash_dash),
    (
        "help",
        &[World::Default, World::Nodaemon, World::Lazy],
        help,
    ),
];

/// Derives every case of every command; a line that two ideas share runs once.
pub fn derive(commands: &[Command], values: &Values) -> Vec<Case> {
    let mut seen = HashSet::new();
    let mut cases = Vec::new();
    for command in commands {
        for (kind, worlds, make) in KINDS {
            for &world in worlds {
                let combiner = Combiner {
                    command,
                    values,
                    world,
                };
                for words in make(&combiner) {
                    let case = Case::new(kind, &command.name, world, words);
                    if seen.insert(case.words.clone()) {
                        cases.push(case);
                    }
                }
            }
        }
    }
    cases
}

fn words<const N: usize>(list: [&str; N]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn bare(with: &Combiner) -> Vec<Vec<String>> {
    vec![vec![with.command.name.clone()]]
}

fn by_name(with: &Combiner) -> Vec<Vec<String>> {
    with.command
        .options
        .iter()
        .map(|option| with.line(with.named(option)))
        .collect()
}

/// A word alone can only reach the first positional option, so each further one follows those before it.
fn by_position(with: &Combiner) -> Vec<Vec<String>> {
    let given: Vec<String> = with
        .command
        .positional()
        .iter()
        .map(|option| with.value(option))
        .collect();
    (1..=given.len())
        .map(|count| with.line(given[..count].to_vec()))
        .collect()
}

fn by_equals(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        let value = if option.is_flag() {
            "yes".to_owned()
        } else {
            with.value(option)
        };
        lines.push(with.reaching(&[option], vec![format!("--{}={value}", option.name)]));
        lines.push(with.reaching(&[option], vec![format!("--{}=", option.name)]));
    }
    lines
}

fn reach(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        for value in with.values.all(with.command, option, with.world) {
            lines.push(with.reaching(&[option], with.named_with(option, &value)));
        }
    }
    lines
}

fn valid(with: &Combiner) -> Vec<Vec<String>> {
    vec![with.reaching(&[], Vec::new())]
}

fn unknown(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = vec![
        with.line(words(["--bogus"])),
        with.reaching(&[], words(["--bogus"])),
    ];
    if with.world == World::Default {
        lines.push(with.reaching(&[], words(["--bogus=1"])));
        lines.push(with.reaching(&[], words(["-x"])));
        if let Some(option) = with
            .command
            .options
            .iter()
            .find(|option| option.name.len() > 2)
        {
            let cut = &option.name[..option.name.len() - 1];
            lines.push(with.reaching(&[], vec![format!("--{cut}")]));
            lines.push(with.reaching(&[], vec![format!("--{}", option.name.to_uppercase())]));
        }
    }
    lines
}

fn repeated(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        let twice = [with.named(option), with.named(option)].concat();
        lines.push(with.reaching(&[option], twice));
        if option.positional {
            let mixed = [vec![with.value(option)], with.named(option)].concat();
            lines.push(with.line(mixed));
        }
    }
    lines
}

fn missing(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in with.command.valued() {
        lines.push(with.reaching(&[option], vec![format!("--{}", option.name)]));
    }
    for option in with.command.required() {
        lines.push(with.reaching(&[option], Vec::new()));
    }
    lines
}

fn surplus(with: &Combiner) -> Vec<Vec<String>> {
    let all: Vec<String> = with
        .command
        .positional()
        .iter()
        .map(|option| with.value(option))
        .collect();
    let required = with.required(&[]);
    vec![
        with.line([all, words(["surplus"])].concat()),
        with.line([required.clone(), words(["surplus"])].concat()),
        with.line([required, words(["surplus", "more"])].concat()),
    ]
}

fn each_valued(with: &Combiner, choose: fn(&Opt) -> Vec<&'static str>) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in with.command.valued() {
        for value in choose(option) {
            lines.push(with.reaching(&[option], with.named_with(option, value)));
        }
    }
    lines
}

fn malformed(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |option| match option.kind {
        OptionKind::Number => vec!["", "12x", "0x10", "1.5", " 1", "1 ", "+1", "1Q"],
        _ => vec!["", "no such thing", "a,b,c"],
    })
}

fn negative(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |_| vec!["-1"])
}

fn huge(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |option| match option.kind {
        OptionKind::Number => vec![
            "2147483648",
            "4294967296",
            "18446744073709551615",
            "99999999999999999999",
            "16E",
        ],
        _ => vec!["99999999999999999999"],
    })
}

fn pairs(with: &Combiner, wanted: fn(&Opt, &Opt) -> bool) -> Vec<Vec<String>> {
    let options = &with.command.options;
    let mut lines = Vec::new();
    for (index, first) in options.iter().enumerate() {
        for second in options[index + 1..]
            .iter()
            .filter(|second| wanted(first, second))
        {
            let both = [with.named(first), with.named(second)].concat();
            lines.push(with.reaching(&[first, second], both));
        }
    }
    lines
}

fn flag_pairs(with: &Combiner) -> Vec<Vec<String>> {
    pairs(with, |first, second| first.is_flag() && second.is_flag())
}

fn option_pairs(with: &Combiner) -> Vec<Vec<String>> {
    pairs(with, |first, second| {
        let flags = first.is_flag() && second.is_flag();
        !(flags || first.required || second.required)
    })
}

fn dash_dash(with: &Combiner) -> Vec<Vec<String>> {
    let all: Vec<String> = with
        .command
        .positional()
        .iter()
        .map(|option| with.value(option))
        .collect();
    let required = with.required(&[]);
    vec![
        with.line(words(["--"])),
        with.line([words(["--"]), all.clone()].concat()),
        with.line([words(["--"]), all, words(["--"])].concat()),
        with.line([required.clone(), words(["--", "--help"])].concat()),
        with.line([required, words(["--", "--bogus", "--"])].concat()),
    ]
}

fn help(with: &Combiner) -> Vec<Vec<String>> {
    let name = with.command.name.clone();
    let mut lines = vec![vec![name.clone(), "--help".to_owned()]];
    if with.world == World::Default {
        lines.push(vec!["help".to_owned(), name.clone()]);
        lines.push(vec![
            name.clone(),
            "--help".to_owned(),
            "--bogus".to_owned(),
        ]);
        lines.push(vec![name, "--help=yes".to_owned()]);
        lines.push(with.reaching(&[], words(["--help"])));
    }
    lines
}
