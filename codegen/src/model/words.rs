//! The words of enumerations, each once, with what they mean.

use crate::spec::{Word, Words};

/// A word with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The word.
    pub word: String,
    /// What it means; none if it means several things.
    pub means: Option<String>,
    /// The release that brought it; none if the oldest has it.
    pub since: Option<String>,
}

impl Listed {
    fn plain(word: &str) -> Listed {
        Listed { word: word.to_owned(), means: None, since: None }
    }

    fn of(word: &Word) -> Listed {
        let Word { word, means, since, .. } = word.clone();
        Listed { word, means, since }
    }
}

/// The words of an enumeration with what they mean, that for unknown numbers included.
#[must_use]
pub fn listed(words: &Words) -> Vec<Listed> {
    let unknown = words.unknown.iter().map(|word| Listed::plain(word));
    distinct(words.words.iter().map(Listed::of).chain(unknown))
}

/// The words beneath those of an enumeration, each once.
#[must_use]
pub fn listed_beneath(words: &Words) -> Vec<Listed> {
    let details = words.words.iter().flat_map(|word| &word.details);
    distinct(details.map(Listed::of).chain([Listed::plain("unknown")]))
}

fn distinct(words: impl Iterator<Item = Listed>) -> Vec<Listed> {
    let mut found: Vec<Listed> = Vec::new();
    for word in words {
        let Some(known) = found.iter_mut().find(|known| known.word == word.word) else {
            found.push(word);
            continue;
        };
        // Words that mean several things are explained by none of them, and came with the first.
        if known.means != word.means {
            known.means = None;
        }
        if known.since != word.since {
            known.since = None;
        }
    }
    found
}
