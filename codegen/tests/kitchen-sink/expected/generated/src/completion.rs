// Generated from spec/ by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What completion and hints know beside the tables of the commands.
/// What the words mean that an option may have as its value, by command, option, word.
static MEANINGS: &[((&str, &str, &str), &str)] = &[
    (("everything", "choice", "one"), "The first"),
    (("everything", "choice-list", "one"), "The first"),
    (("quoting", "hazard", "a:b"), "c:d"),
    (("quoting", "hazard", "it's"), "It's [it]: $x"),
    (("values", "mode", "slower"), "Not so fast"),
    (("values", "temper", "light"), "It floats"),
];
/// What a word means as the value of an option; empty where the spec does not say.
#[must_use]
pub fn choice_help(command: &str, option: &str, word: &str) -> &'static str {
    let found = MEANINGS.binary_search_by_key(&(command, option, word), |entry| entry.0);
    found.map_or("", |index| MEANINGS[index].1)
}
/// What words of other programs are here, which are no commands, sorted by the words.
pub static OTHER_WORDS: &[(&str, &str)] = &[
    ("linger", "'relations' waits, with 'flags' it does not"),
    ("wait", "'relations' waits, with 'flags' it does not"),
];
/// The words that global options may have as their values, by the long name.
pub static GLOBAL_CHOICES: &[(&str, &[&str])] = &[
    ("debug", &["0", "4"]),
    ("output", &["text", "json"]),
    ("version", &["short", "long"]),
];
/// The global options that take the name of a file, by the long name.
pub static GLOBAL_FILES: &[&str] = &["log"];
