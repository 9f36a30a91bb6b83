//! The lints: what the format allows and a spec must not say all the same.
//!
//! Each lint is one function with a code; [`check`] runs them all and reports everything at
//! once, so that a file is mended in one go. `codegen/tests/invalid` holds a spec and the
//! message for each.

mod checks;
mod choices;
mod examples;
mod flags;
mod leads;
mod marks;
mod names;
mod options;
mod params;
mod prose;
mod replies;
mod says;
mod scope;
mod sets;
mod since;
mod values;
mod words;

use crate::load::{self, Sources};
use scope::{Fault, Scope};
use std::fmt;
use std::path::Path;

/// A fault in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The lint's code.
    pub code: &'static str,
    /// The file, relative to the spec folder.
    pub file: String,
    /// The line of the key path, as near as the file has it.
    pub line: usize,
    /// The key path inside the file.
    pub path: String,
    /// What is wrong, with the offending value and what would be right.
    pub text: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Issue { code, file, line, path, text } = self;
        write!(f, "{file}:{line}: {path}: {text} [{code}]")
    }
}

/// A lint: its code and the function that looks for its faults.
struct Lint {
    code: &'static str,
    find: fn(&Scope<'_>) -> Vec<Fault>,
}

/// All lints. A code names a fixture under `codegen/tests/invalid`.
static LINTS: &[Lint] = &[
    Lint { code: "N01", find: names::repeated_option },
    Lint { code: "N02", find: names::repeated_command },
    Lint { code: "N03", find: names::not_kebab_case },
    Lint { code: "N04", find: names::reserved_option },
    Lint { code: "N05", find: names::file_name },
    Lint { code: "N06", find: names::unknown_folder },
    Lint { code: "N07", find: names::listed_twice },
    Lint { code: "N08", find: names::listed_without_file },
    Lint { code: "O01", find: options::unknown_use },
    Lint { code: "O02", find: options::incomplete },
    Lint { code: "O03", find: options::required_after_optional },
    Lint { code: "O04", find: options::repeated_not_last },
    Lint { code: "O05", find: choices::choices },
    Lint { code: "O06", find: options::unit },
    Lint { code: "O07", find: options::default_of_required },
    Lint { code: "O08", find: options::shared_spelled_out },
    Lint { code: "O09", find: options::flag_with_value_keys },
    Lint { code: "O10", find: options::meaning },
    Lint { code: "O11", find: options::container },
    Lint { code: "O12", find: values::bounds },
    Lint { code: "O13", find: values::defaults },
    Lint { code: "O14", find: values::spellings },
    Lint { code: "O15", find: values::records },
    Lint { code: "O16", find: options::current },
    Lint { code: "O17", find: options::operands },
    Lint { code: "O18", find: choices::commas },
    Lint { code: "R01", find: checks::absent_option },
    Lint { code: "R02", find: checks::shape },
    Lint { code: "R03", find: checks::unfit_option },
    Lint { code: "R04", find: checks::step_twice },
    Lint { code: "R05", find: checks::unless_before_required },
    Lint { code: "M01", find: marks::absent },
    Lint { code: "F01", find: flags::names },
    Lint { code: "F02", find: flags::rules },
    Lint { code: "F03", find: flags::choices },
    Lint { code: "P01", find: params::unfit },
    Lint { code: "S01", find: sets::uses },
    Lint { code: "S02", find: sets::checks },
    Lint { code: "T01", find: prose::summary },
    Lint { code: "T02", find: prose::option_without_help },
    Lint { code: "T03", find: prose::help_shape },
    Lint { code: "T04", find: prose::markup },
    Lint { code: "T05", find: prose::see_also },
    Lint { code: "T06", find: prose::other_words },
    Lint { code: "V01", find: since::releases },
    Lint { code: "V02", find: since::beyond },
    Lint { code: "G01", find: leads::leads },
    Lint { code: "E01", find: examples::does_not_parse },
    Lint { code: "A01", find: replies::keys },
    Lint { code: "A02", find: replies::width },
    Lint { code: "A03", find: says::absent_placeholder },
    Lint { code: "A04", find: replies::unknown_words },
    Lint { code: "A05", find: replies::absent_option },
    Lint { code: "A06", find: replies::shape },
    Lint { code: "A07", find: replies::no_form },
    Lint { code: "A08", find: says::sentences },
    Lint { code: "A09", find: replies::sentinels },
    Lint { code: "A10", find: words::unfit },
    Lint { code: "A11", find: replies::params },
];

/// The codes of all lints.
pub fn codes() -> impl Iterator<Item = &'static str> {
    LINTS.iter().map(|lint| lint.code)
}

/// Runs every lint; what it finds comes ordered by file and line.
#[must_use]
pub fn check(sources: &Sources) -> Vec<Issue> {
    let scope = Scope::new(sources);
    let found =
        LINTS.iter().flat_map(|lint| (lint.find)(&scope).into_iter().map(|f| (lint.code, f)));
    let mut issues: Vec<Issue> = found.map(|(code, fault)| issue(sources, code, fault)).collect();
    issues.sort_by(|a, b| (&a.file, a.line, &a.path).cmp(&(&b.file, b.line, &b.path)));
    issues.dedup();
    issues
}

fn issue(sources: &Sources, code: &'static str, fault: Fault) -> Issue {
    let Fault { file, path, text } = fault;
    let source = sources.texts.get(Path::new(&file)).map_or("", String::as_str);
    Issue { code, line: load::line_of(source, &path), file, path, text }
}
