//! What options exclude and need, in words.

use crate::emit::sheet::{options, plain};
use crate::markup::Span;
use crate::spec::Check;

/// The relations among the steps as sentences. Pairs in a row that have an option in common are one.
pub(crate) fn in_words(checks: &[Check]) -> Vec<Vec<Span>> {
    let (mut sentences, mut pairs) = (Vec::new(), Pairs::default());
    for check in checks {
        let pair = pair(check);
        if pair.is_none_or(|pair| !pairs.take(pair)) {
            sentences.extend(std::mem::take(&mut pairs).sentence());
            match pair {
                Some(pair) => pairs.begin(pair),
                None => sentences.extend(sentence(check)),
            }
        }
    }
    sentences.extend(pairs.sentence());
    sentences
}

/// Two options that exclude each other, whatever else is given.
fn pair(check: &Check) -> Option<[&String; 2]> {
    let always = check.beside.is_empty() && check.without.is_empty();
    match &check.exclusive[..] {
        [one, other] if always => Some([one, other]),
        _ => None,
    }
}

/// Options that each exclude one and the same.
#[derive(Default)]
struct Pairs<'a> {
    /// The one, as soon as a second pair shows which it is.
    hub: Option<&'a String>,
    others: Vec<&'a String>,
}

impl<'a> Pairs<'a> {
    fn begin(&mut self, pair: [&'a String; 2]) {
        self.others = pair.to_vec();
    }

    /// Takes a pair that has the one in common; tells whether it has.
    fn take(&mut self, [one, other]: [&'a String; 2]) -> bool {
        let common = |name: &&String| match self.hub {
            Some(hub) => **name == *hub,
            None => self.others.contains(name),
        };
        let Some(hub) = [one, other].into_iter().find(common) else { return false };
        self.others.retain(|known| *known != hub);
        self.others.push(if hub == one { other } else { one });
        self.hub = Some(hub);
        true
    }

    fn sentence(self) -> Option<Vec<Span>> {
        let others: Vec<String> = self.others.into_iter().cloned().collect();
        let (begin, end) = match self.hub {
            None if others.is_empty() => return None,
            None => (Vec::new(), " exclude each other."),
            Some(hub) => (vec![Span::Opt(hub.clone()), plain(" excludes ")], "."),
        };
        Some([begin, options(&others, "and"), vec![plain(end)]].concat())
    }
}

/// A relation as a sentence; none for a step that is no relation.
fn sentence(check: &Check) -> Option<Vec<Span>> {
    let around = |before: &str, names: &[String], word: &str, after: &str| {
        [vec![plain(before)], options(names, word), vec![plain(after)]].concat()
    };
    let conditions = [("Beside ", &check.beside), ("Without ", &check.without)];
    if let Some((word, names)) = conditions.into_iter().find(|(_, names)| !names.is_empty()) {
        let mut text = around(word, names, "or", ", ");
        text.extend(around("", &check.exclusive, "and", " exclude each other."));
        return Some(text);
    }
    let Some(option) = &check.option else {
        return match (&check.exclusive[..], &check.at_least_one[..]) {
            ([], []) => None,
            ([], [only]) => Some(vec![Span::Opt(only.clone()), plain(" must be given.")]),
            ([], any) => Some(around("At least one of ", any, "and", " must be given.")),
            (set, _) => Some(around("At most one of ", set, "and", " may be given.")),
        };
    };
    let (names, word) = if check.requires.is_empty() {
        (&check.requires_any, "or")
    } else {
        (&check.requires, "and")
    };
    let rest = around(" needs ", names, word, ".");
    Some([vec![Span::Opt(option.clone())], rest].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pairs: &[[&str; 2]]) -> Vec<String> {
        let check = |pair: &[&str; 2]| Check {
            exclusive: pair.map(str::to_owned).to_vec(),
            ..Check::default()
        };
        let checks: Vec<Check> = pairs.iter().map(check).collect();
        in_words(&checks).iter().map(|spans| crate::markup::plain_spans(spans)).collect()
    }

    #[test]
    fn pairs_with_an_option_in_common_are_one_sentence() {
        let one = told(&[["persistent", "current"], ["current", "live"], ["current", "config"]]);
        assert_eq!(one, ["--current excludes --persistent, --live and --config."]);
        let two = told(&[["a", "b"], ["c", "d"], ["e", "d"]]);
        assert_eq!(two, ["--a and --b exclude each other.", "--d excludes --c and --e."]);
        assert_eq!(
            told(&[["a", "b"], ["b", "c"], ["a", "c"]]),
            ["--b excludes --a and --c.", "--a and --c exclude each other."]
        );
    }
}
