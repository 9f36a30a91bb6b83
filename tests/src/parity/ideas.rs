//! The ideas behind the derived cases: each makes the lines of one kind for one command.

use crate::parity::case::World;
use crate::parity::combine::Combiner;
use crate::parity::model::{Opt, OptionKind};

fn words<const N: usize>(list: [&str; N]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

/// The name alone.
pub(super) fn bare(with: &Combiner) -> Vec<Vec<String>> {
    vec![vec![with.command.name.clone()]]
}

/// Each option alone, by name.
pub(super) fn by_name(with: &Combiner) -> Vec<Vec<String>> {
    with.command.options.iter().map(|option| with.line(with.named(option))).collect()
}

/// A word alone can only reach the first positional option, so each further one follows those before it.
pub(super) fn by_position(with: &Combiner) -> Vec<Vec<String>> {
    let given: Vec<String> =
        with.command.positional().iter().map(|option| with.value(option)).collect();
    (1..=given.len()).map(|count| with.line(given[..count].to_vec())).collect()
}

/// Each option joined to its value by `=`, and to nothing; flags refuse both.
pub(super) fn by_equals(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        let value = if option.is_flag() { "yes".to_owned() } else { with.value(option) };
        lines.push(with.reaching(&[option], vec![format!("--{}={value}", option.name)]));
        lines.push(with.reaching(&[option], vec![format!("--{}=", option.name)]));
    }
    lines
}

/// Each option with each of its values, beside the required ones, so that the handler is reached.
pub(super) fn reach(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        for value in with.values.all(with.command, option, with.world) {
            lines.push(with.reaching(&[option], with.named_with(option, &value)));
        }
    }
    lines
}

/// The required options and nothing else.
pub(super) fn valid(with: &Combiner) -> Vec<Vec<String>> {
    vec![with.reaching(&[], Vec::new())]
}

/// Options that do not exist, cut short, or in capitals.
pub(super) fn unknown(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = vec![with.line(words(["--bogus"])), with.reaching(&[], words(["--bogus"]))];
    if with.world == World::Default {
        lines.push(with.reaching(&[], words(["--bogus=1"])));
        lines.push(with.reaching(&[], words(["-x"])));
        if let Some(option) = with.command.options.iter().find(|option| option.name.len() > 2) {
            let cut = &option.name[..option.name.len() - 1];
            lines.push(with.reaching(&[], vec![format!("--{cut}")]));
            lines.push(with.reaching(&[], vec![format!("--{}", option.name.to_uppercase())]));
        }
    }
    lines
}

/// Each option twice: by name, and once by position.
pub(super) fn repeated(with: &Combiner) -> Vec<Vec<String>> {
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

/// Each option without its value, and each required option left out.
pub(super) fn missing(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in with.command.valued() {
        lines.push(with.reaching(&[option], vec![format!("--{}", option.name)]));
    }
    for option in with.command.required() {
        lines.push(with.reaching(&[option], Vec::new()));
    }
    lines
}

/// Words that no option is left for.
pub(super) fn surplus(with: &Combiner) -> Vec<Vec<String>> {
    let all: Vec<String> =
        with.command.positional().iter().map(|option| with.value(option)).collect();
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

/// Values that the kind of the option does not allow, or that name nothing.
pub(super) fn malformed(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |option| match option.kind {
        OptionKind::Number => vec!["", "12x", "0x10", "1.5", " 1", "1 ", "+1", "1Q"],
        _ => vec!["", "no such thing", "a,b,c"],
    })
}

/// Negative values.
pub(super) fn negative(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |_| vec!["-1"])
}

/// Values at and beyond the limits of the usual integers.
pub(super) fn huge(with: &Combiner) -> Vec<Vec<String>> {
    each_valued(with, |option| match option.kind {
        OptionKind::Number => {
            vec!["2147483648", "4294967296", "18446744073709551615", "99999999999999999999", "16E"]
        }
        _ => vec!["99999999999999999999"],
    })
}

/// How many pairs of options are tried for one command: all for most, and some for those with very many options.
const PAIRS: usize = 250;

fn pairs(with: &Combiner, wanted: fn(&Opt, &Opt) -> bool) -> Vec<Vec<String>> {
    let options = &with.command.options;
    let mut lines = Vec::new();
    for (index, first) in options.iter().enumerate() {
        for second in options[index + 1..].iter().filter(|second| wanted(first, second)) {
            let both = [with.named(first), with.named(second)].concat();
            lines.push(with.reaching(&[first, second], both));
        }
    }
    let step = lines.len().div_ceil(PAIRS).max(1);
    lines.into_iter().step_by(step).collect()
}

/// Every pair of flags.
pub(super) fn flag_pairs(with: &Combiner) -> Vec<Vec<String>> {
    pairs(with, |first, second| first.is_flag() && second.is_flag())
}

/// Every three flags, of commands where these are few.
pub(super) fn flag_triples(with: &Combiner) -> Vec<Vec<String>> {
    let flags: Vec<&Opt> = with.command.options.iter().filter(|option| option.is_flag()).collect();
    let mut lines = Vec::new();
    for (first, one) in flags.iter().enumerate().filter(|_| flags.len() < 8) {
        for (second, two) in flags.iter().enumerate().skip(first + 1) {
            for three in &flags[second + 1..] {
                let all = [one, two, three].iter().flat_map(|option| with.named(option)).collect();
                lines.push(with.reaching(&[one, two, three], all));
            }
        }
    }
    lines
}

/// Every pair of optional options of which one at least takes a value.
pub(super) fn option_pairs(with: &Combiner) -> Vec<Vec<String>> {
    pairs(with, |first, second| {
        let flags = first.is_flag() && second.is_flag();
        !(flags || first.required || second.required)
    })
}

/// Words after a lone `--`, which are data.
pub(super) fn dash_dash(with: &Combiner) -> Vec<Vec<String>> {
    let all: Vec<String> =
        with.command.positional().iter().map(|option| with.value(option)).collect();
    let required = with.required(&[]);
    vec![
        with.line(words(["--"])),
        with.line([words(["--"]), all.clone()].concat()),
        with.line([words(["--"]), all, words(["--"])].concat()),
        with.line([required.clone(), words(["--", "--help"])].concat()),
        with.line([required, words(["--", "--bogus", "--"])].concat()),
    ]
}

/// The help screen of the command, by all roads.
pub(super) fn help(with: &Combiner) -> Vec<Vec<String>> {
    let name = with.command.name.clone();
    let mut lines = vec![vec![name.clone(), "--help".to_owned()]];
    if with.world == World::Default {
        lines.push(vec!["help".to_owned(), name.clone()]);
        lines.push(vec![name.clone(), "--help".to_owned(), "--bogus".to_owned()]);
        lines.push(vec![name, "--help=yes".to_owned()]);
        lines.push(with.reaching(&[], words(["--help"])));
    }
    lines
}

/// Spellings of options and commands that are accepted and never listed.
pub(super) fn old_spellings(with: &Combiner) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for option in &with.command.options {
        for old in &option.old {
            let name = format!("--{}", old.name);
            let value = with.value(option);
            let alone = old.value.is_some() || option.is_flag();
            let given = if alone { vec![name.clone()] } else { vec![name.clone(), value.clone()] };
            lines.push(with.reaching(&[option], given.clone()));
            lines.push(with.reaching(&[option], vec![format!("{name}={value}")]));
            lines.push(with.reaching(&[option], [given, with.named(option)].concat()));
            lines.push(with.reaching(&[option], vec![name]));
        }
    }
    for old in &with.command.old_names {
        for mut line in [with.reaching(&[], Vec::new()), vec![String::new(), "--bogus".to_owned()]]
        {
            line[0].clone_from(old);
            lines.push(line);
        }
        lines.push(vec!["help".to_owned(), old.clone()]);
    }
    lines
}
