//! What the user asked for, as far as answers depend on it.

use super::object::Object;
use super::sentences::{Case, Says};
use serde_json::Value;
use virsh_args::parse::Given;
use virsh_args::values::split_sign;
use virsh_args::{Text, text};

/// The command that runs, as far as its answer depends on it.
#[derive(Debug)]
pub struct Asked {
    /// The command's sentences.
    pub says: &'static Says,
    /// Whether text that is not needed is left out.
    pub quiet: bool,
    /// Whether answers are documents for programs.
    pub documents: bool,
    /// Whether what the command leads to was not there already; none where that was not asked.
    pub changed: Option<bool>,
    /// The keys that the user chose, in this order; none where it is all of them.
    columns: Vec<String>,
    /// The given options.
    given: Vec<Given>,
    /// What is known of the object that the command is about.
    subject: Vec<(&'static str, Value)>,
}

impl Asked {
    /// Before any command.
    #[must_use]
    pub fn nothing() -> Asked {
        Asked::of(&Says::NONE, Vec::new(), false, false)
    }

    /// A command with its sentences and options.
    #[must_use]
    pub fn of(says: &'static Says, given: Vec<Given>, quiet: bool, documents: bool) -> Asked {
        let (changed, columns, subject) = (None, Vec::new(), Vec::new());
        Asked { says, quiet, documents, changed, columns, given, subject }
    }

    /// The same with keys that the user chose.
    #[must_use]
    pub fn choosing(mut self, columns: Vec<String>) -> Asked {
        self.columns = columns;
        self
    }

    /// Has all keys printed from now on.
    pub fn choose_all(&mut self) {
        self.columns.clear();
    }

    /// The keys that the user chose, in this order; none where it is all of them.
    #[must_use]
    pub fn columns(&self) -> Option<&[String]> {
        (!self.columns.is_empty()).then_some(&self.columns)
    }

    /// Tells whether the value of a key is asked for that text does not show of itself: by a program, which
    /// gets all, or by name. What costs a call of libvirt is asked only then.
    #[must_use]
    pub fn wants(&self, key: &str) -> bool {
        match self.columns() {
            Some(columns) => columns.iter().any(|column| column == key),
            None => self.documents,
        }
    }

    /// Tells whether the value of a key is asked for that everybody gets who does not choose others.
    #[must_use]
    pub fn shows(&self, key: &str) -> bool {
        self.columns().is_none_or(|columns| columns.iter().any(|column| column == key))
    }

    /// Tells whether the value of one of these keys is asked for, as [`Asked::shows`] does of one.
    #[must_use]
    pub fn shows_any(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.shows(key))
    }

    /// Tells whether an option was given, or, as `source=any`, given this word.
    #[must_use]
    pub fn has(&self, option: &str) -> bool {
        let (name, word) = option.split_once('=').map_or((option, None), |(n, w)| (n, Some(w)));
        let is = |given: &Given| {
            word.is_none_or(|word| given.value.as_deref() == Some(std::ffi::OsStr::new(word)))
        };
        self.given_to(name).any(is)
    }

    /// The sentences of a success, by whether there was anything to do.
    #[must_use]
    pub fn success(&self) -> &'static [Case] {
        if self.changed == Some(false) { self.says.already } else { self.says.done }
    }

    /// Tells whether one of the options `with` was given, if there are any, and none of `without`.
    #[must_use]
    pub fn fits(&self, with: &[&str], without: &[&str]) -> bool {
        let any = |options: &[&str]| options.iter().any(|option| self.has(option));
        (with.is_empty() || any(with)) && !any(without)
    }

    /// The value of an option as it was given; several values with blanks between them. A size
    /// that may be negative is told without its sign.
    #[must_use]
    pub fn argument(&self, option: &str) -> Option<Text> {
        self.given_to(option).fold(None, |text, given| {
            let value = given.value.as_ref()?;
            let value = match (given.option.signed(), value.to_str()) {
                (Some(_), Some(size)) => Text::from(split_sign(size).0),
                _ => Text::from(value),
            };
            Some(text.map_or_else(|| value.clone(), |text| text![text, " ", &value]))
        })
    }

    /// Tells whether an option was given a negative size.
    #[must_use]
    pub fn is_negative(&self, option: &str) -> bool {
        let sizes = self.given_to(option).filter_map(|given| given.value.as_ref()?.to_str());
        sizes.map(split_sign).any(|(_, negative)| negative)
    }

    fn given_to(&self, option: &str) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(move |given| given.option.name == option)
    }

    /// Notes the object that the command is about; of several, the last one. It is asked what it
    /// is only where a sentence or a program wants to know.
    pub fn note(&mut self, object: &dyn Object) {
        let wanted = |text: &str| {
            object.kind().facts().iter().any(|fact| text.contains(&format!("{{{}}}", fact.key)))
        };
        let chosen = self.columns().is_some();
        if self.documents || chosen || self.says.any(wanted) {
            self.subject = super::object::facts(object);
        }
    }

    /// What is known of the object that the command is about.
    #[must_use]
    pub fn subject(&self) -> &[(&'static str, Value)] {
        &self.subject
    }
}
