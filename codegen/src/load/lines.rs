//! Finds the line of a key path, such as `options[2].help`, in a YAML text.
//!
//! serde_yaml keeps no positions of what it has read, but it says where an error occurred.
//! So the document is read once more, along the path, and the reader stops with an error there.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The line of the path, or of the nearest part of it that the text has.
#[must_use]
pub fn line_of(text: &str, path: &str) -> usize {
    let steps = steps(path);
    let found = (0..=steps.len()).rev().find_map(|length| {
        let document = serde_yaml::Deserializer::from_str(text);
        let error = Seek(&steps[..length]).deserialize(document).err()?;
        error.location().map(|location| location.line())
    });
    found.unwrap_or(1)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let parts = path.split(['.', '[']).filter(|part| !part.is_empty());
    let step = |part: &'_ str| part.strip_suffix(']').and_then(|index| index.parse().ok());
    parts.map(|part| step(part).map_or(Step::Key(part), Step::Index)).collect()
}

/// Reads on along the steps and fails where they end.
struct Seek<'p>(&'p [Step<'p>]);

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seek<'_> {
    fn stop<E: Error>(&self) -> Result<(), E> {
        if self.0.is_empty() { Err(E::custom("found")) } else { Ok(()) }
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.stop()?;
        while let Some(key) = map.next_key::<String>()? {
            match self.0.split_first() {
                Some((Step::Key(wanted), rest)) if *wanted == key => {
                    map.next_value_seed(Seek(rest))?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        self.stop()?;
        let Some((Step::Index(wanted), rest)) = self.0.split_first() else {
            while sequence.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        for _ in 0..*wanted {
            sequence.next_element::<IgnoredAny>()?;
        }
        sequence.next_element_seed(Seek(rest))?;
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.stop()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.stop()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.stop()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.stop()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.stop()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.stop()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name: x\noptions:\n  - name: a\n    help: A\n  - name: b\n    old:\n      - {name: c}\nempty:\n";

    #[test]
    fn paths_lead_to_their_lines() {
        assert_eq!(line_of(TEXT, "name"), 1);
        assert_eq!(line_of(TEXT, "options[0].help"), 4);
        assert_eq!(line_of(TEXT, "options[1]"), 5);
        assert_eq!(line_of(TEXT, "options[1].old[0].name"), 7);
        assert_eq!(line_of(TEXT, "empty"), 8);
    }

    #[test]
    fn what_is_not_there_leads_to_the_nearest_part() {
        assert_eq!(line_of(TEXT, "options[1].help"), 5);
        assert_eq!(line_of(TEXT, "nothing"), 1);
        assert_eq!(line_of("", "nothing"), 1);
    }
}
