//! What options exclude and need, in words.

use crate::emit::sheet::{options, plain};
use crate::markup::Span;
use crate::spec::Check;

/// The relations among the steps as sentences. Pairs in a row that have an option in common are one,
/// and so are sentences in a row that say the same of several options.
pub(crate) fn in_words(checks: &[Check]) -> Vec<Vec<Span>> {
    let (mut sentences, mut pairs) = (Vec::new(), Pairs::default());
    for check in checks {
        let pair = pair(check);
        if pair.is_none_or(|pair| !pairs.take(check, pair)) {
            sentences.extend(std::mem::take(&mut pairs).sentence());
            match pair {
                Some(pair) => pairs.begin(check, pair),
                None => sentences.extend(sentence(check)),
            }
        }
    }
    sentences.extend(pairs.sentence());
    sentences.dedup_by(|next, last| last.takes(next));
    sentences.into_iter().map(Sentence::spans).collect()
}

/// A sentence about options.
struct Sentence {
    begin: Vec<Span>,
    subjects: Vec<String>,
    /// What is said of one, and what of several.
    verbs: [&'static str; 2],
    rest: Vec<Span>,
    /// Whether it holds for each of the subjects by itself.
    each: bool,
}

impl Sentence {
    fn each(subject: &str, verbs: [&'static str; 2], rest: Vec<Span>) -> Self {
        let subjects = vec![subject.to_owned()];
        Sentence { begin: Vec::new(), subjects, verbs, rest, each: true }
    }

    fn all(begin: &'static str, subjects: &[String], said: &'static str) -> Self {
        let (begin, subjects) = (vec![plain(begin)], subjects.to_vec());
        Sentence { begin, subjects, verbs: [said; 2], rest: Vec::new(), each: false }
    }

    /// Takes the subjects of one that says the same; tells whether it does.
    fn takes(&mut self, next: &mut Self) -> bool {
        let same = self.each
            && next.each
            && (&self.begin, self.verbs, &self.rest) == (&next.begin, next.verbs, &next.rest);
        if same {
            self.subjects.append(&mut next.subjects);
        }
        same
    }

    fn spans(self) -> Vec<Span> {
        let verb = self.verbs[usize::from(self.subjects.len() > 1)];
        let subjects = options(&self.subjects, "and");
        [self.begin, subjects, vec![plain(verb)], self.rest].concat()
    }
}

/// Two options that exclude each other.
fn pair(check: &Check) -> Option<[&String; 2]> {
    match &check.exclusive[..] {
        [one, other] => Some([one, other]),
        _ => None,
    }
}

/// When a step holds, as the beginning of a sentence.
fn condition(check: &Check) -> Vec<Span> {
    let conditions = [("Beside ", &check.beside), ("Without ", &check.without)];
    match conditions.into_iter().find(|(_, names)| !names.is_empty()) {
        Some((word, names)) => {
            [vec![plain(word)], options(names, "or"), vec![plain(", ")]].concat()
        }
        None => Vec::new(),
    }
}

/// Options that each exclude one and the same, on the same condition.
#[derive(Default)]
struct Pairs<'a> {
    condition: Vec<Span>,
    /// The one, as soon as a second pair shows which it is.
    hub: Option<&'a String>,
    others: Vec<&'a String>,
}

impl<'a> Pairs<'a> {
    fn begin(&mut self, check: &Check, pair: [&'a String; 2]) {
        self.condition = condition(check);
        self.others = pair.to_vec();
    }

    /// Takes a pair that has the one in common; tells whether it has.
    fn take(&mut self, check: &Check, [one, other]: [&'a String; 2]) -> bool {
        let common = |name: &&String| match self.hub {
            Some(hub) => **name == *hub,
            None => self.others.contains(name),
        };
        let hub = [one, other].into_iter().find(common);
        let Some(hub) = hub.filter(|_| self.condition == condition(check)) else { return false };
        self.others.retain(|known| *known != hub);
        self.others.push(if hub == one { other } else { one });
        self.hub = Some(hub);
        true
    }

    fn sentence(self) -> Option<Sentence> {
        let others: Vec<String> = self.others.into_iter().cloned().collect();
        let sentence = match self.hub {
            None if others.is_empty() => return None,
            None => Sentence::all("", &others, " exclude each other."),
            Some(hub) => {
                let rest = [options(&others, "and"), vec![plain(".")]].concat();
                Sentence::each(hub, [" excludes ", " exclude "], rest)
            }
        };
        Some(Sentence { begin: self.condition, ..sentence })
    }
}

/// A relation that is no pair as a sentence; none for a step that is no relation.
fn sentence(check: &Check) -> Option<Sentence> {
    let Some(option) = &check.option else {
        let sentence = match (&check.exclusive[..], &check.at_least_one[..]) {
            ([], []) => return None,
            ([], [only]) => Sentence::each(only, [" must be given."; 2], Vec::new()),
            ([], any) => Sentence::all("At least one of ", any, " must be given."),
            (set, _) => Sentence::all("At most one of ", set, " may be given."),
        };
        return Some(sentence);
    };
    let (names, word) = if check.requires.is_empty() {
        (&check.requires_any, "or")
    } else {
        (&check.requires, "and")
    };
    let rest = [options(names, word), vec![plain(".")]].concat();
    Some(Sentence::each(option, [" needs ", " need "], rest))
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
    fn what_holds_for_several_options_is_said_once() {
        let needs = |option: &str| Check {
            option: Some(option.to_owned()),
            requires: vec!["key".to_owned()],
            ..Check::default()
        };
        let given =
            |option: &str| Check { at_least_one: vec![option.to_owned()], ..Check::default() };
        let checks = [needs("set"), needs("edit"), given("a"), given("b")];
        let told: Vec<String> =
            in_words(&checks).iter().map(|spans| crate::markup::plain_spans(spans)).collect();
        assert_eq!(told, ["--set and --edit need --key.", "--a and --b must be given."]);
    }

    #[test]
    fn pairs_on_one_condition_are_one_sentence() {
        let beside = |one: &str, other: &str, beside: &[&str]| Check {
            exclusive: vec![one.to_owned(), other.to_owned()],
            beside: beside.iter().map(|&name| name.to_owned()).collect(),
            ..Check::default()
        };
        let checks = [beside("c", "l", &["m"]), beside("c", "f", &["m"]), beside("c", "g", &[])];
        let told: Vec<String> =
            in_words(&checks).iter().map(|spans| crate::markup::plain_spans(spans)).collect();
        assert_eq!(
            told,
            ["Beside --m, --c excludes --l and --f.", "--c and --g exclude each other."]
        );
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
