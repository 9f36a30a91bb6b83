//! The sentences of commands: which is said, and what programs learn from it.

use super::form::Key;
use super::object::{self, Object};
use super::{Asked, Part, pattern};
use serde_json::{Map, Value};
use std::sync::Arc;
use virsh_args::{Text, text};

pub use super::sentences::{Case, CaseDetail, Says};

/// What a command says when it succeeded: the facts that are not arguments.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// The keys of the answer.
    pub keys: &'static [Key],
    /// Their values.
    pub parts: Vec<Part>,
    /// The object that was made.
    pub made: Option<Arc<dyn Object>>,
}

impl Said {
    /// The sentence for people; none where the command says nothing.
    #[must_use]
    pub fn text(&self, asked: &Asked) -> Option<Text> {
        self.sentence(asked.success(), asked)
    }

    /// The first sentence that fits, if people are to read it.
    fn sentence(&self, cases: &'static [Case], asked: &Asked) -> Option<Text> {
        let case = self.case(cases, asked)?;
        if asked.quiet && !case.always {
            return None;
        }
        let end = if case.newline { "\n" } else { "" };
        Some(text![self.fill(case.text, asked), end])
    }

    /// The object for programs: the sentence, its facts, and what the object is.
    #[must_use]
    pub fn json(&self, asked: &Asked) -> Option<Value> {
        let Some(case) = self.case(asked.success(), asked) else {
            let told = asked.says.about && !asked.subject().is_empty();
            let facts =
                asked.subject().iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
            return told.then(|| facts.collect());
        };
        let mut object = Map::new();
        let message = self.fill(case.programs().unwrap_or(case.text), asked);
        object.insert("message".to_owned(), message.shown().trim_start().into());
        let mut add = |key: &str, value: Value| {
            object.entry(key.to_owned()).or_insert(value);
        };
        let named = asked.success().iter().flat_map(|case| pattern::names(case.text));
        for name in named {
            if let Some(value) = self.fact(name, asked) {
                add(&name.replace('-', "_"), value);
            }
        }
        for (key, part) in self.keys.iter().zip(&self.parts) {
            if let (true, Some(value)) = (key.applies(asked), &part.json) {
                add(key.key, value.clone());
            }
        }
        if let Some(changed) = asked.changed {
            add("changed", changed.into());
        }
        let made = self.made.as_deref().map(object::facts);
        for (key, value) in made.as_deref().unwrap_or(asked.subject()) {
            add(key, value.clone());
        }
        Some(Value::Object(object))
    }

    /// The first case that fits.
    fn case(&self, cases: &'static [Case], asked: &Asked) -> Option<&'static Case> {
        let is = |(key, value): &(&str, &str)| {
            let part = self.keys.iter().position(|known| known.key == *key);
            match part.and_then(|at| self.parts.get(at)?.json.as_ref()) {
                Some(Value::Bool(truth)) => truth.to_string() == *value,
                Some(Value::String(text)) => text == value,
                _ => false,
            }
        };
        cases.iter().find(|case| {
            asked.fits(case.with(), case.without())
                && case.negative().is_none_or(|option| asked.is_negative(option))
                && case.when().iter().all(is)
        })
    }

    fn fill(&self, words: &str, asked: &Asked) -> Text {
        pattern::fill(words, |name| match self.part(name) {
            Some(part) => part.text.clone(),
            None => match self.known(name) {
                Some(Value::String(text)) => Some(text.into()),
                Some(other) => Some(other.to_string().into()),
                None => asked.argument(name).or_else(|| found(name, asked).map(Text::from)),
            },
        })
    }

    fn part(&self, name: &str) -> Option<&Part> {
        let at = self.keys.iter().position(|known| known.key == name)?;
        self.parts.get(at)
    }

    /// What a placeholder stands for, for programs: a key of the answer, a fact about the object
    /// that was made or found, or an argument.
    fn fact(&self, name: &str, asked: &Asked) -> Option<Value> {
        let argument = || asked.argument(name).map(|text| Value::from(text.shown()));
        let found = || found(name, asked).map(Value::from);
        self.known(name).or_else(argument).or_else(found)
    }

    /// A key of the answer, or a fact about the object that was made; the word for the object
    /// stands for its name.
    fn known(&self, name: &str) -> Option<Value> {
        if let Some(part) = self.part(name) {
            return part.json.clone();
        }
        let facts = object::facts(self.made.as_deref()?);
        // The first one is the kind.
        let word = facts.first().is_some_and(|(_, kind)| kind == name);
        let fact = facts.iter().find(|(key, _)| *key == name);
        let fact = if word { facts.get(1) } else { fact };
        fact.map(|(_, value)| value.clone())
    }
}

/// A fact about the object that was found.
fn found<'a>(name: &str, asked: &'a Asked) -> Option<&'a str> {
    asked.subject().iter().find(|(key, _)| *key == name)?.1.as_str()
}

impl Asked {
    /// What the command says before libvirt's answer when it failed.
    #[must_use]
    pub fn failed(&self) -> Option<Text> {
        let said = Said::default();
        let case = said.case(self.says.failed, self)?;
        Some(said.fill(case.text, self))
    }

    /// What people read in place of lines of which there are none.
    #[must_use]
    pub fn empty(&self) -> Option<Text> {
        Said::default().sentence(self.says.empty, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::reply::Show;
    use serde_json::json;
    use virsh_args::ObjectKind;
    use virsh_args::parse::Given;

    #[derive(Debug)]
    struct Made;

    impl Object for Made {
        fn kind(&self) -> ObjectKind {
            ObjectKind::Pool
        }
        fn facts(&self) -> Vec<Option<String>> {
            vec![Some("{new}".to_owned()), Some("uuid".to_owned())]
        }
    }

    const NEW: Case = Case { text: "Pool {pool} made of {file}", ..Case::NONE };
    static SAYS: Says = Says {
        done: &[
            Case {
                text: "{name}, quietly",
                newline: false,
                details: &[
                    CaseDetail::Programs("{name} is asked for"),
                    CaseDetail::With(&["validate"]),
                ],
                ..Case::NONE
            },
            Case {
                text: "Built",
                always: true,
                details: &[CaseDetail::When(&[("built", "true")])],
                ..Case::NONE
            },
            NEW,
        ],
        failed: &[Case { text: "Failed with {file}", ..Case::NONE }],
        empty: &[Case { text: "Nothing in {file}", ..Case::NONE }],
        ..Says::NONE
    };

    fn asked(validate: bool, quiet: bool) -> Asked {
        let command = virsh_generated::find("pool-define").expect("a command");
        let option = |name| command.option(name).expect("an option");
        let mut given = vec![Given { option: option("file"), value: Some("f.xml".into()) }];
        given.extend(validate.then(|| Given { option: option("validate"), value: None }));
        Asked::of(&SAYS, given, quiet, true)
    }

    fn said(built: bool) -> Said {
        static KEYS: &[Key] = &[Key { key: "built", ..Key::NONE }];
        let parts = vec![Part::of(Some(&built), None, false, Show::text)];
        Said { keys: KEYS, parts, made: Some(Arc::new(Made)) }
    }

    #[test]
    fn the_first_sentence_that_fits_is_said() {
        let text =
            |built, validate| said(built).text(&asked(validate, false)).map(|t| t.to_string());
        assert_eq!(text(true, true), Some("{new}, quietly".to_owned()));
        assert_eq!(text(true, false), Some("Built\n".to_owned()));
        assert_eq!(text(false, false), Some("Pool {new} made of f.xml\n".to_owned()));
        assert_eq!(said(false).text(&asked(false, true)), None);
        assert!(said(true).text(&asked(false, true)).is_some());
        assert_eq!(Said::default().text(&Asked::nothing()), None);
    }

    #[test]
    fn a_sentence_stands_for_lines_that_are_not_there() {
        let nothing = |quiet| asked(false, quiet).empty().map(|text| text.to_string());
        assert_eq!(nothing(false), Some("Nothing in f.xml\n".to_owned()));
        assert_eq!(nothing(true), None);
    }

    #[test]
    fn programs_get_what_is_named_and_what_the_object_is() {
        let expected = json!({
            "message": "Pool {new} made of f.xml", "name": "{new}", "pool": "{new}",
            "file": "f.xml", "built": false, "kind": "pool", "uuid": "uuid",
        });
        assert_eq!(said(false).json(&asked(false, false)), Some(expected));
        let told = said(false).json(&asked(true, false)).expect("an answer");
        assert_eq!(told["message"], json!("{new} is asked for"));
    }

    #[test]
    fn a_found_object_speaks_where_none_was_made() {
        let mut asked = asked(false, false);
        asked.note(&Made);
        let said = Said::default().json(&asked).expect("an answer");
        assert_eq!((&said["kind"], &said["uuid"]), (&json!("pool"), &json!("uuid")));
        assert_eq!(
            asked.failed().map(|text| text.to_string()),
            Some("Failed with f.xml".to_owned())
        );
        static SILENT: Says = Says { about: true, ..Says::NONE };
        asked.says = &SILENT;
        let told = json!({ "kind": "pool", "name": "{new}", "uuid": "uuid" });
        assert_eq!(Said::default().json(&asked), Some(told));
        assert_eq!(Said::default().text(&asked), None);
    }
}
