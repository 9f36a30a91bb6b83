//! Lines with two things wrong, which show in what order a command judges what it is given.

use crate::parity::case::World;
use crate::parity::combine::Combiner;
use crate::parity::model::{Opt, OptionKind};

/// How many pairs of faults are tried for one command: all for most, and some of each sort for those with many options.
const PAIRS: usize = 30;

/// A part of a command line that can be wrong, with the words that make it so in one way or another.
struct Site<'a> {
    options: Vec<&'a Opt>,
    ways: Vec<Vec<String>>,
}

/// Every two faults that are not of one option, and one over a connection that may only read; where there is no daemon,
/// that is the one fault, and each that can be seen without a daemon the other.
pub(super) fn two_faults(with: &Combiner) -> Vec<Vec<String>> {
    let sites = sites(with);
    let first = |site: &Site| with.reaching(&site.options, site.ways[0].clone());
    if with.world != World::Default {
        return sites.iter().filter(|site| !site.names_object()).map(first).collect();
    }
    let mut pairs = Vec::new();
    for (index, one) in sites.iter().enumerate() {
        for other in sites[index + 1..].iter().filter(|other| !one.shares(other)) {
            let options = [one.options.clone(), other.options.clone()].concat();
            let both =
                one.ways.iter().flat_map(|way| other.ways.iter().map(move |next| (way, next)));
            pairs.extend(
                both.map(|(way, next)| {
                    with.reaching(&options, [way.clone(), next.clone()].concat())
                }),
            );
        }
    }
    let step = pairs.len().div_ceil(PAIRS).max(1);
    let readonly = sites.first().map(|site| [vec!["-r".to_owned()], first(site)].concat());
    pairs.into_iter().step_by(step).chain(readonly).collect()
}

impl Site<'_> {
    fn names_object(&self) -> bool {
        matches!(self.options[..], [option] if option.of.is_some())
    }

    fn shares(&self, other: &Site) -> bool {
        let has = |option: &&Opt| other.options.iter().any(|known| known.name == option.name);
        self.options.iter().any(has)
    }
}

/// Values first, in the order of the options; then options that exclude each other, and those that lack another.
fn sites<'a>(with: &Combiner<'a>) -> Vec<Site<'a>> {
    let command = with.command;
    let option = |name: &String| command.options.iter().find(|option| option.name == *name);
    let mut sites: Vec<Site> = command
        .valued()
        .map(|option| {
            let ways = wrong(option).into_iter().map(|value| with.named_with(option, value));
            Site { options: vec![option], ways: ways.collect() }
        })
        .collect();
    let lone = command.needing.iter().map(std::slice::from_ref);
    for names in command.exclusive.iter().map(|names| &names[..]).chain(lone) {
        let options: Vec<&Opt> = names.iter().filter_map(option).take(2).collect();
        let words = options.iter().flat_map(|option| with.named(option)).collect();
        sites.push(Site { options, ways: vec![words] });
    }
    sites
}

/// The values that are wrong for an option: what names or means nothing, and nothing at all.
fn wrong(option: &Opt) -> Vec<&'static str> {
    let bad = match (option.kind, option.of.as_deref(), &*option.value_type) {
        (OptionKind::Number, ..) => "12x",
        (_, Some(_), "text") => "none-such",
        (_, _, "size") => "1Q",
        (_, _, "xpath") => "[[",
        (_, _, kind) if kind.contains("file") => "no-file",
        _ if !option.choices.is_empty() => "bogus",
        _ => return vec![""],
    };
    vec![bad, ""]
}
