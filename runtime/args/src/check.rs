//! The steps in which a command line is judged.

use crate::meaning::Meaning;

/// A step. A command's table holds all of them in order, so that which of several faults is
/// reported can be read there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// At most one of the two options may be given.
    Exclusive {
        /// The option that the message names first.
        a: &'static str,
        /// The option that the message names second.
        b: &'static str,
        /// When they exclude each other.
        when: When,
        /// Another wording of the error.
        error: Option<&'static str>,
    },
    /// If the option is given, one of the others must be.
    Requires {
        /// The option that needs others.
        option: &'static str,
        /// The options of which one must be given.
        any_of: &'static [&'static str],
        /// Another wording of the error.
        error: Option<&'static str>,
    },
    /// One of the options must be given.
    AtLeastOne {
        /// The options of which one must be given.
        any_of: &'static [&'static str],
        /// Another wording of the error.
        error: Option<&'static str>,
    },
    /// If the flag is given, nothing after it is checked, read or looked up.
    Unless(&'static str),
    /// If the option is not given, nothing after it is checked, read or looked up.
    With(&'static str),
    /// The option's value is a name that no object of the kind may have yet.
    Free {
        /// The option.
        option: &'static str,
        /// The kind of object.
        of: Meaning,
        /// The error; `{value}` stands for the name.
        error: &'static str,
    },
    /// The option's value is refused if it is empty and must not be; it is read later.
    NotEmpty(&'static str),
    /// The object that the option names is looked up.
    Find(&'static str),
    /// The object that the option names is looked up by the command itself; only the name is
    /// taken.
    Later(&'static str),
    /// The option's value is read.
    Read {
        /// The option.
        option: &'static str,
        /// A further line when the value is refused.
        error: Option<&'static str>,
    },
}

/// On which other options a relation depends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On none.
    Always,
    /// One of these must be present.
    Beside(&'static [&'static str]),
    /// None of these may be present.
    Without(&'static [&'static str]),
    /// It always holds, but only the command judges it, after what it has to ask first.
    InHandler,
}

impl When {
    /// Tells whether the relation holds among the options that are present.
    #[must_use]
    pub fn holds(self, present: impl Fn(&str) -> bool) -> bool {
        let any = |names: &[&str]| names.iter().any(|name| present(name));
        match self {
            When::Always => true,
            When::Beside(names) => any(names),
            When::Without(names) => !any(names),
            When::InHandler => true,
        }
    }
}

impl Check {
    /// The error of a relation that does not hold between the options; none for what is no
    /// relation. An option that is `given` excludes others even if its value is empty and means
    /// nothing; one that is needed must be `present`, which such a one is not.
    pub(crate) fn broken(
        &self,
        given: impl Fn(&str) -> bool,
        present: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let lacks = |any_of: &[&str]| !any_of.iter().any(|name| present(name));
        let is_broken = match *self {
            Check::Exclusive { when: When::InHandler, .. } => false,
            Check::Exclusive { a, b, when, .. } => given(a) && given(b) && when.holds(present),
            Check::Requires { option, any_of, .. } => present(option) && lacks(any_of),
            Check::AtLeastOne { any_of, .. } => lacks(any_of),
            _ => false,
        };
        is_broken.then(|| self.relation_error())
    }

    /// Returns the error of a relation, nothing for what is none.
    #[must_use]
    pub fn relation_error(&self) -> String {
        let (error, usual) = match *self {
            Check::Exclusive { a, b, error, .. } => {
                (error, format!("Options --{a} and --{b} are mutually exclusive"))
            }
            Check::Requires { option, any_of, error } => (error, needs(option, any_of)),
            Check::AtLeastOne { any_of, error } => {
                (error, format!("Either {} must be provided", dashed(any_of)))
            }
            _ => (None, String::new()),
        };
        error.map_or(usual, str::to_owned)
    }
}

fn needs(option: &str, any_of: &[&str]) -> String {
    match any_of {
        [one] => format!("Option --{one} is required by option --{option}"),
        several => format!("One of options {} is required by option --{option}", dashed(several)),
    }
}

fn dashed(names: &[&str]) -> String {
    let dashed: Vec<_> = names.iter().map(|name| format!("--{name}")).collect();
    dashed.join(" or ")
}
