//! Derives the cases from the command catalogue: for every command the ways to call it right and wrong.

use crate::parity::case::{Case, World};
use crate::parity::combine::Combiner;
use crate::parity::model::Command;
use crate::parity::values::Values;
use crate::parity::{faults, grid, ideas};
use std::collections::HashSet;

type Maker = fn(&Combiner) -> Vec<Vec<String>>;

/// The ideas behind the derived cases, each with the worlds in which it is worth its time.
///
/// Parsing does not depend on the world, so the ways to call a command wrong run in the default world only. What
/// reaches a handler runs on the rich node too, and one way of each sort where there is no daemon.
pub const KINDS: [(&str, &[World], Maker); 21] = [
    ("bare", &World::ALL, ideas::bare),
    ("by-name", &[World::Default], ideas::by_name),
    ("by-position", &[World::Default, World::Node], ideas::by_position),
    ("by-equals", &[World::Default], ideas::by_equals),
    ("reach", &[World::Default, World::Node], ideas::reach),
    ("valid", &World::ALL, ideas::valid),
    ("unknown", &[World::Default, World::Nodaemon, World::Lazy], ideas::unknown),
    ("repeated", &[World::Default], ideas::repeated),
    ("missing", &[World::Default], ideas::missing),
    ("surplus", &[World::Default], ideas::surplus),
    ("malformed", &[World::Default], ideas::malformed),
    ("negative", &[World::Default], ideas::negative),
    ("huge", &[World::Default], ideas::huge),
    ("flag-pairs", &[World::Default, World::Node], ideas::flag_pairs),
    ("flag-triples", &[World::Default], ideas::flag_triples),
    ("option-pairs", &[World::Default], ideas::option_pairs),
    ("two-faults", &[World::Default, World::Nodaemon], faults::two_faults),
    ("old-spellings", &[World::Default], ideas::old_spellings),
    ("dash-dash", &[World::Default], ideas::dash_dash),
    ("grid", &[World::Default], grid::grid),
    ("help", &[World::Default, World::Nodaemon, World::Lazy], ideas::help),
];

/// Derives every case of every command; a line that two ideas share runs once.
pub fn derive(commands: &[Command], values: &Values) -> Vec<Case> {
    let mut seen = HashSet::new();
    let mut cases = Vec::new();
    for command in commands {
        for (kind, worlds, make) in KINDS {
            for &world in worlds {
                let combiner = Combiner { command, values, world };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::model::{OldSpelling, Opt, OptionKind};
    use crate::parity::yaml;

    fn sample() -> Command {
        let option = |name: &str, kind, required| Opt {
            name: name.into(),
            kind,
            required,
            repeated: false,
            positional: kind != OptionKind::Bool,
            choices: Vec::new(),
            value_type: "text".into(),
            of: required.then(|| "domain".into()),
            old: if kind == OptionKind::Number {
                vec![OldSpelling { name: "kilobytes".into(), value: None }]
            } else {
                Vec::new()
            },
            since: None,
        };
        let options = vec![
            option("domain", OptionKind::String, true),
            option("size", OptionKind::Number, false),
            option("live", OptionKind::Bool, false),
            option("config", OptionKind::Bool, false),
            option("force", OptionKind::Bool, false),
        ];
        Command {
            name: "tune".into(),
            group: "domain".into(),
            options,
            old_names: vec!["tuen".into()],
            exclusive: vec![vec!["live".into(), "config".into()]],
            needing: vec!["force".into()],
            since: None,
        }
    }

    fn lines(kind: &str, world: World) -> Vec<String> {
        let values: Values = yaml::parse(
            "{string: s, number: '7', options: {domain: {default: [test, '1'], node: rich}}, \
             commands: {tune: {always: [--wait, '1'], grid: 60}}}",
        )
        .expect("the sample is valid");
        let cases = derive(&[sample()], &values);
        let wanted = cases.iter().filter(|case| case.kind == kind && case.world == world);
        wanted.map(|case| case.words[2..].join(" ")).collect()
    }

    #[test]
    fn every_kind_yields_cases_for_the_sample() {
        for (kind, worlds, _) in KINDS {
            for world in worlds.iter().filter(|world| **world != World::Lazy) {
                // What is valid is the same line as reaching the handler, which comes first.
                let expected = kind != "valid" || *world == World::Nodaemon;
                assert_eq!(!lines(kind, *world).is_empty(), expected, "{kind} in {}", world.name());
            }
        }
    }

    #[test]
    fn the_lines_are_what_their_kind_says() {
        let has = |kind: &str, line: &str| {
            let all = lines(kind, World::Default);
            assert!(all.iter().any(|known| known == line), "{kind}: no {line:?} in {all:#?}");
        };
        has("bare", "tune");
        has("by-name", "tune --wait 1 --live");
        has("by-position", "tune --wait 1 test 7");
        has("by-equals", "tune --wait 1 --domain test --size=7");
        has("by-equals", "tune --wait 1 --domain test --live=yes");
        has("reach", "tune --wait 1 --domain 1");
        has("unknown", "tune --wait 1 --domain test --bogus");
        has("repeated", "tune --wait 1 --domain test --live --live");
        has("missing", "tune --wait 1 --domain test --size");
        has("surplus", "tune --wait 1 test 7 surplus");
        has("malformed", "tune --wait 1 --domain test --size 0x10");
        has("negative", "tune --wait 1 --domain test --size -1");
        has("huge", "tune --wait 1 --domain test --size 18446744073709551615");
        has("flag-pairs", "tune --wait 1 --domain test --live --config");
        has("flag-triples", "tune --wait 1 --domain test --live --config --force");
        has("two-faults", "tune --wait 1 --domain none-such --size 12x");
        has(
            "two-faults",
            "tune --wait 1 --size  --live --config"
                .replace("--wait 1", "--wait 1 --domain test")
                .as_str(),
        );
        has("two-faults", "tune --wait 1 --domain none-such --force");
        has("two-faults", "-r tune --wait 1 --domain none-such");
        has("option-pairs", "tune --wait 1 --domain test --size 7 --config");
        has("old-spellings", "tune --wait 1 --domain test --kilobytes 7 --size 7");
        has("old-spellings", "tuen --bogus");
        has("dash-dash", "tune --wait 1 --domain test -- --help");
        has("help", "tune --help");
        let grid = lines("grid", World::Default);
        assert_eq!(grid.iter().map(|lines| lines.matches("'tune'").count()).sum::<usize>(), 60);
        assert_eq!(lines("reach", World::Node)[0], "tune --wait 1 --domain rich");
    }

    #[test]
    fn no_line_runs_twice() {
        let values: Values = yaml::parse("{string: s, number: '7', options: {}}").expect("valid");
        let cases = derive(&[sample()], &values);
        let distinct: HashSet<_> = cases.iter().map(|case| &case.words).collect();
        assert_eq!(distinct.len(), cases.len());
    }
}
