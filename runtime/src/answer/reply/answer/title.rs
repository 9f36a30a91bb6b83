//! The titles over keys that the user chose, for those as well of which text has none of itself.

use crate::answer::reply::Asked;
use crate::answer::reply::form::{Form, Key, Kind};

/// The words of keys that titles do not write with small letters.
const WORDS: &[(&str, &str)] = &[
    ("api", "API"),
    ("cpu", "CPU"),
    ("cpus", "CPUs"),
    ("doi", "DOI"),
    ("iaid", "IAID"),
    ("ip", "IP"),
    ("mac", "MAC"),
    ("mib", "MiB"),
    ("numa", "NUMA"),
    ("os", "OS"),
    ("pid", "PID"),
    ("uri", "URI"),
    ("uuid", "UUID"),
    ("vcpu", "VCPU"),
    ("vcpus", "VCPUs"),
];

/// The place of a key in the form; of two with the same name, that which the options ask for.
pub fn place(form: &Form, column: &str, asked: &Asked) -> Option<usize> {
    let keys = || form.keys.iter().enumerate().filter(|(_, key)| key.key == column);
    let (place, _) = keys().find(|(_, key)| key.applies(asked)).or_else(|| keys().next())?;
    Some(place)
}

/// The title of a key in text; where text has none, one in the manner of the others.
pub fn of(form: &Form, column: &str, asked: &Asked) -> String {
    let key = place(form, column, asked).and_then(|place| form.keys.get(place));
    let own = key.map(|key| key.title.trim_end_matches(':')).filter(|title| !title.is_empty());
    match own {
        Some(title) => title.to_owned(),
        None if names_keys(form) => column.to_owned(),
        None => made(column),
    }
}

/// Tells whether text has the keys themselves, or libvirt's names, beside values.
fn names_keys(form: &Form) -> bool {
    let small = |key: &Key| key.title.starts_with(|first: char| first.is_ascii_lowercase());
    form.kind == Kind::Params || form.keys.iter().any(small)
}

/// A title of the words of a key: `UUID`, `VCPU count`.
fn made(column: &str) -> String {
    let mut title = String::with_capacity(column.len());
    for word in column.split('_') {
        let known = WORDS.binary_search_by_key(&word, |(key, _)| *key);
        title.push_str(if title.is_empty() { "" } else { " " });
        title.push_str(known.map_or(word, |at| WORDS[at].1));
    }
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_made_of_the_words_of_keys() {
        assert!(WORDS.is_sorted());
        for (key, title) in [
            ("uuid", "UUID"),
            ("vcpu_count", "VCPU count"),
            ("managed_save", "Managed save"),
            ("cpus", "CPUs"),
            ("é", "é"),
            ("", ""),
        ] {
            assert_eq!(made(key), title, "{key}");
        }
    }
}
