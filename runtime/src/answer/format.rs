//! The formats of answers.

use std::sync::atomic::{AtomicU8, Ordering};
use virsh_args::text::alternatives;
use virsh_generated::completion::GLOBAL_CHOICES;

/// A format of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// virsh's text.
    #[default]
    Text,
    /// A JSON document for each command.
    Json,
    /// A YAML document for each command.
    Yaml,
    /// A table for each command, its values separated by commas; what fails is told in text.
    Csv,
}

/// The formats with their words, as the spec has them among the global options.
const WORDS: [(&str, Format); 4] =
    [("text", Format::Text), ("json", Format::Json), ("yaml", Format::Yaml), ("csv", Format::Csv)];

impl Format {
    /// Reads the name of a format.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Format> {
        WORDS.iter().find(|(known, _)| *known == word).map(|(_, format)| *format)
    }

    /// The names of all formats, for people.
    #[must_use]
    pub fn words() -> String {
        alternatives(choices())
    }

    /// Tells whether answers are data, for programs.
    #[must_use]
    pub fn is_data(self) -> bool {
        self != Format::Text
    }

    /// Tells whether answers are documents, and failures as well.
    #[must_use]
    pub fn has_documents(self) -> bool {
        matches!(self, Format::Json | Format::Yaml)
    }
}

/// The words that the spec gives for the option.
#[must_use]
pub fn choices() -> &'static [&'static str] {
    let found = GLOBAL_CHOICES.iter().find(|(option, _)| *option == "output");
    found.map(|(_, words)| *words).unwrap_or_default()
}

/// The format of the present command's answer, which libvirt's threads want to know, too.
#[derive(Debug, Default)]
pub struct Shared(AtomicU8);

impl Shared {
    /// Sets the format.
    pub fn set(&self, format: Format) {
        let place = WORDS.iter().position(|(_, known)| *known == format).unwrap_or_default();
        self.0.store(u8::try_from(place).unwrap_or_default(), Ordering::SeqCst);
    }

    /// The format.
    #[must_use]
    pub fn get(&self) -> Format {
        let place = usize::from(self.0.load(Ordering::SeqCst));
        WORDS.get(place).map(|(_, format)| *format).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formats_are_those_of_the_spec() {
        assert_eq!(WORDS.map(|(word, _)| word).as_slice(), choices());
        assert_eq!(Format::words(), "text, json, yaml or csv");
    }

    #[test]
    fn other_threads_see_each_format() {
        let shared = Shared::default();
        for (_, format) in WORDS {
            shared.set(format);
            assert_eq!(shared.get(), format);
        }
    }
}
