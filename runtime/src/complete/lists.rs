//! The candidates for values that are lists with commas: what is typed stays, and the last part goes on.

use std::collections::BTreeSet;
use virsh_args::values::split_list;
use virsh_args::{Commas, OptionDef, ValueType};

/// The keys of an answer that go on a list of them, in which blanks count for nothing, each with what stands before it.
pub fn keys(known: &[&str], typed: &str) -> Vec<String> {
    let part = typed.rsplit(',').next().unwrap_or(typed).trim_start();
    let before = &typed[..typed.len() - part.len()];
    let chosen: Vec<&str> = before.split(',').map(str::trim).collect();
    let free = known.iter().filter(|key| key.starts_with(part) && !chosen.contains(key));
    free.map(|key| format!("{before}{key}")).collect()
}

/// How a list is written.
#[derive(Debug, Clone, Copy)]
pub struct List {
    commas: Commas,
    /// Whether two commas stand for one that is part of a word.
    escapes: bool,
}

impl List {
    /// The list that the value of an option is, if it is one.
    #[must_use]
    pub fn of(option: &OptionDef) -> Option<List> {
        let escapes = option.value == ValueType::List;
        option.commas().map(|commas| List { commas, escapes })
    }

    /// What of a value stays whatever its last part becomes.
    #[must_use]
    pub fn begun(self, typed: &str) -> &str {
        match self.commas {
            Commas::Words => &typed[..self.behind_comma(typed)],
            Commas::Numbers => &typed[..typed.rfind([',', '^', '-']).map_or(0, |at| at + 1)],
            Commas::Pairs => &typed[..behind_number(typed)],
        }
    }

    /// The candidates that go on what is typed, each with what stands before its last part.
    #[must_use]
    pub fn going_on(self, found: &[String], typed: &str) -> Vec<String> {
        let before = self.begun(typed);
        let part = &typed[before.len()..];
        let fits = |word: &str| word.starts_with(part) && self.is_free(word, before);
        let words = found.iter().filter_map(|found| self.written(found));
        words.filter(|word| fits(word)).map(|word| format!("{before}{word}")).collect()
    }

    /// A word as it stands in the list; none where it cannot.
    fn written(self, word: &str) -> Option<String> {
        match (self.escapes, self.commas) {
            (true, _) => Some(word.replace(',', ",,")),
            (false, Commas::Pairs) => Some(word.to_owned()),
            (false, _) => (!word.contains(',')).then(|| word.to_owned()),
        }
    }

    /// Tells whether a written word makes sense behind the others.
    fn is_free(self, word: &str, before: &str) -> bool {
        match self.commas {
            Commas::Words => {
                let before = before.strip_suffix(',').unwrap_or(before);
                let words = match self.escapes {
                    true => split_list(before).iter().map(|it| it.replace(',', ",,")).collect(),
                    false => before.split(',').map(str::to_owned).collect::<Vec<_>>(),
                };
                !words.iter().any(|known| known == word)
            }
            Commas::Numbers => word.parse().is_ok_and(|number| is_free_number(number, before)),
            Commas::Pairs => true,
        }
    }

    /// The place behind the last comma that ends a word.
    fn behind_comma(self, typed: &str) -> usize {
        let mut end = 0;
        let mut bytes = typed.bytes().enumerate().peekable();
        while let Some((at, byte)) = bytes.next() {
            let doubled = |next: &(usize, u8)| self.escapes && next.1 == b',';
            if byte == b',' && bytes.next_if(doubled).is_none() {
                end = at + 1;
            }
        }
        end
    }
}

/// The place behind the last number that ends a pair: a comma in a name does not.
fn behind_number(typed: &str) -> usize {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit());
    let ends = typed.match_indices(',').map(|(at, _)| at);
    let mut ends = ends.filter(|at| {
        let pair = &typed[..*at];
        pair.rsplit_once(',').is_some_and(|(_, number)| is_number(number))
    });
    ends.next_back().map_or(0, |at| at + 1)
}

/// Tells whether a number makes sense behind a list of numbers: larger than the first of its range, one of
/// those that are named where it is excepted, and otherwise none of them.
fn is_free_number(number: u64, before: &str) -> bool {
    let (whole, begun) = before.rsplit_once(',').unwrap_or(("", before));
    let named = || whole.split(',').any(|part| holds(part, number));
    let excepted: BTreeSet<&str> = whole.split(',').filter(|part| part.starts_with('^')).collect();
    match begun.strip_suffix('-') {
        Some(first) => first.parse().is_ok_and(|first: u64| first < number),
        None if begun == "^" => named() && !excepted.contains(format!("^{number}").as_str()),
        None => begun.is_empty() && !named(),
    }
}

/// Tells whether a number or a range holds a number.
fn holds(part: &str, number: u64) -> bool {
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) => (first..=last).contains(&number),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn going_on(commas: Commas, escapes: bool, found: &[&str], typed: &str) -> Vec<String> {
        let found: Vec<String> = found.iter().map(|it| (*it).to_owned()).collect();
        List { commas, escapes }.going_on(&found, typed)
    }

    #[test]
    fn words_go_on_with_what_the_list_lacks() {
        let words = |typed| going_on(Commas::Words, false, &["pci", "usb", "usb_device"], typed);
        assert_eq!(words("u"), ["usb", "usb_device"]);
        assert_eq!(words("usb,"), ["usb,pci", "usb,usb_device"]);
        assert!(words("pci,p").is_empty());
    }

    #[test]
    fn commas_within_words_are_doubled_where_the_list_has_them_so() {
        let found = ["a,b", "c"];
        assert_eq!(going_on(Commas::Words, true, &found, ""), ["a,,b", "c"]);
        assert_eq!(going_on(Commas::Words, true, &found, "a,,"), ["a,,b"]);
        assert_eq!(going_on(Commas::Words, true, &found, "a,,b,"), ["a,,b,c"]);
        assert_eq!(going_on(Commas::Words, false, &found, ""), ["c"], "it cannot be written");
    }

    #[test]
    fn numbers_go_on_as_ranges_and_exceptions() {
        let numbers = |typed| going_on(Commas::Numbers, false, &["0", "1", "2", "10"], typed);
        assert_eq!(numbers("1"), ["1", "10"]);
        assert_eq!(numbers("0,"), ["0,1", "0,2", "0,10"]);
        assert_eq!(numbers("1-"), ["1-2", "1-10"]);
        assert_eq!(numbers("0-2,"), ["0-2,10"]);
        assert_eq!(numbers("0-2,^"), ["0-2,^0", "0-2,^1", "0-2,^2"]);
        assert_eq!(numbers("0-2,^1,^"), ["0-2,^1,^0", "0-2,^1,^2"]);
        assert_eq!(numbers("0,2-1"), ["0,2-10"]);
    }

    #[test]
    fn names_stand_behind_the_number_of_the_pair_before() {
        let pairs = |typed| going_on(Commas::Pairs, false, &["/dev/sda", "/dev/x,y"], typed);
        assert_eq!(pairs(""), ["/dev/sda", "/dev/x,y"]);
        assert!(pairs("/dev/sda,").is_empty() && pairs("/dev/sda,1").is_empty());
        assert_eq!(pairs("/dev/sda,100,"), ["/dev/sda,100,/dev/sda", "/dev/sda,100,/dev/x,y"]);
        assert_eq!(pairs("/dev/x,"), ["/dev/x,y"]);
    }
}
