//! Finds options whose help fits another command: one that reads, said to change something, or the other way.
//!
//! The prose of help is the project's own, but commands share options and with them their help, which may be right
//! for one command and wrong for the next. The oracle's words tell what an option is for.

use crate::parity::help;
use crate::parity::place::Difference;

const READING: [&str; 9] =
    ["get", "print", "list", "show", "query", "return", "display", "report", "find"];
const CHANGING: [&str; 6] = ["affect", "change", "set", "alter", "make", "modify"];

/// What the first word of a help says about an option, or the first two, as in `get/set` or `Print or change`.
#[derive(Clone, Copy, PartialEq)]
enum Sense {
    Reads,
    Changes,
    Both,
}

impl Sense {
    fn of(prose: &str) -> Option<Sense> {
        let prose = prose.to_lowercase().replace('/', " or ");
        let mut words = prose.split_whitespace();
        let first = words.next()?;
        let second = words.next().filter(|word| *word == "or").and_then(|_| words.next());
        let is_in =
            |list: &[&str]| [Some(first), second].iter().flatten().any(|w| list.contains(w));
        match (is_in(&READING), is_in(&CHANGING)) {
            (true, true) => Some(Sense::Both),
            (true, false) => Some(Sense::Reads),
            (false, true) => Some(Sense::Changes),
            (false, false) => None,
        }
    }
}

/// The options of help screens that read in one program and change in the other.
pub fn misfits(oracle: &str, ours: &str) -> Vec<Difference> {
    if !oracle.contains("  OPTIONS\n") {
        return Vec::new();
    }
    let ours = help::options(ours);
    let mut found = Vec::new();
    for option in help::options(oracle) {
        let same =
            |other: &&help::Described| (other.command, other.form) == (option.command, option.form);
        let Some(other) = ours.iter().find(same) else { continue };
        let senses = (Sense::of(option.prose), Sense::of(other.prose));
        if matches!(senses, (Some(one), Some(another)) if one != another) {
            found.push(Difference {
                stream: "stdout",
                line: option.line,
                oracle: format!("{} {}\n", option.form, option.prose),
                ours: format!("{} {}\n", other.form, other.prose),
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(command: &str, prose: &str) -> String {
        format!(
            "  NAME\n    {command} - x\n\n  SYNOPSIS\n    {command} [--live]\n\n  OPTIONS\n    \
             --live           {prose}\n\n\n"
        )
    }

    #[test]
    fn a_shared_help_that_does_not_fit_is_found() {
        let reads = screen("vcpucount", "get value from running domain");
        let found = misfits(&reads, &screen("vcpucount", "Affect the running domain"));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].line, &*found[0].ours), (8, "--live Affect the running domain\n"));
        assert_eq!(misfits(&screen("x", "affect it"), &screen("x", "Print it")).len(), 1);
    }

    #[test]
    fn what_reads_and_changes_does_not_only_change() {
        let both = screen("schedinfo", "get/set value from running domain");
        assert_eq!(misfits(&both, &screen("schedinfo", "Affect the running domain")).len(), 1);
        assert!(
            misfits(&both, &screen("schedinfo", "Print or change the present state")).is_empty()
        );
    }

    #[test]
    fn other_words_for_the_same_and_other_commands_are_no_misfits() {
        let reads = screen("vcpucount", "get value from running domain");
        for fitting in ["Print the value of the running domain", "Of the running domain", ""] {
            assert!(misfits(&reads, &screen("vcpucount", fitting)).is_empty(), "{fitting}");
        }
        assert!(misfits(&reads, &screen("desc", "Affect the running domain")).is_empty());
        assert!(misfits(&reads, "error\n").is_empty());
    }
}
