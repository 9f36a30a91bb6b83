//! Removes from an answer what no two runs share, each by a rule; all else is compared as it is.
//!
//! A rule that may take a plain number for the clock's holds for the commands alone that print such.

use crate::parity::case::Case;
use crate::parity::help;
use regex::Regex;
use std::sync::LazyLock;

/// A rule: for cases of which commands it is needed, what it finds and what it leaves.
struct Rule {
    commands: Option<&'static [&'static str]>,
    find: Regex,
    leave: &'static str,
}

fn rule(find: &str, leave: &'static str) -> Rule {
    let find = Regex::new(find).expect("the rules are constants");
    Rule { commands: None, find, leave }
}

impl Rule {
    /// Bounds the rule to cases that name one of these commands.
    fn of(self, commands: &'static [&'static str]) -> Rule {
        Rule { commands: Some(commands), ..self }
    }

    fn is_for(&self, case: &Case) -> bool {
        self.commands.is_none_or(|commands| commands.iter().any(|command| case.names(command)))
    }
}

/// The commands that print counters of the test driver's disks and interfaces.
const COUNTING: [&str; 2] = ["domblkstat", "domifstat"];

/// The rules in the order in which they apply.
///
/// The identifiers that the harness's own files and the test driver fix are not random by these patterns: none is a
/// version 4 UUID, and no MAC address of theirs begins with the hypervisor's prefix.
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    vec![
        // The time that a command took, which `--timing` prints.
        rule(r"\(Time: \d+\.\d{3} ms\)", "(Time: @MS@ ms)"),
        // A UUID that libvirt made up for an object without one.
        rule(r"\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b", "@UUID@"),
        // A MAC address that libvirt made up for an interface without one.
        rule(r"\b52:54:00(:[0-9a-f]{2}){3}\b", "@MAC@"),
        // The temporary file of an editing command.
        rule(r"\bvirsh[A-Za-z0-9]{6}\.xml\b", "virsh@TMP@.xml"),
        // The head of a line in a log file: the time and the process.
        rule(r"(?m)^\[\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d (\S+) \d+\]", "[@DATE@ $1 @PID@]"),
        // The head of a line that the library itself logs.
        rule(r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000: \d+: ", "@DATE@: @PID@: "),
        // The head of a complaint of GLib's, which some interfaces of the node file provoke in the library.
        rule(r"(?m)^\(\S+:\d+\): (GLib\S*) \*\*: \d\d:\d\d:\d\d\.\d{3}:", "(@PID@): $1: @DATE@:"),
        // The time in front of an event.
        rule(r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000: ", "@DATE@: "),
        // A date of this run; those of the node file lie in 2011.
        rule(r"\b202\d-\d\d-\d\d \d\d:\d\d:\d\d( \+0000)?", "@DATE@"),
        // The date inside the name of a file that the program chose.
        rule(r"\b202\d-\d\d-\d\d-\d\d:\d\d:\d\d\b", "@DATE@"),
        // Counters that the test driver derives from the clock, in micro- and nanoseconds or half of that.
        rule(r"(?m) \d{14,19}$", " @CLOCK@").of(&COUNTING),
        // The same in seconds: too short to tell from other numbers, so known by the name of the counter.
        rule(r"(?m)^(\S+ (?:[rt]x_(?:drop|errs)|errs)| error count:\s*) ?\d{9,10}$", "$1 @CLOCK@")
            .of(&COUNTING),
        // The processor time of a domain, which the test driver derives from the clock.
        rule(r"(?m)^((?:CPU time|\s*cpu_time|\s*vcpu_time)\s*:?\s+)[0-9.]+( ?s)?", "$1@CPUTIME@")
            .of(&["dominfo", "cpu-stats"]),
        // Seconds since 1970 of this run: names and creation times of snapshots and checkpoints.
        rule(r"\b1[7-9]\d{8}\b", "@EPOCH@").of(&[
            "snapshot-create",
            "snapshot-create-as",
            "checkpoint-create",
            "checkpoint-create-as",
        ]),
    ]
});

/// Applies every rule, and takes the prose out of help screens.
pub fn normalise(text: &str, case: &Case) -> String {
    let mut text = help::strip_prose(text);
    if text.matches(DOMAIN_HEAD).nth(1).is_some() {
        text = sort_domains(&text);
    }
    for rule in RULES.iter().filter(|rule| rule.is_for(case)) {
        if rule.find.is_match(&text) {
            text = rule.find.replace_all(&text, rule.leave).into_owned();
        }
    }
    text
}

const DOMAIN_HEAD: &str = "Domain: '";

/// The library gives the statistics of several domains in the random order of its hash
/// table, so the paragraphs of one answer are put in order.
fn sort_domains(text: &str) -> String {
    let mut sorted = String::with_capacity(text.len());
    let mut answer: Vec<&str> = Vec::new();
    for paragraph in paragraphs(text) {
        if paragraph.starts_with(DOMAIN_HEAD) {
            answer.push(paragraph);
            continue;
        }
        answer.sort_unstable();
        sorted.extend(answer.drain(..));
        sorted.push_str(paragraph);
    }
    answer.sort_unstable();
    sorted.extend(answer);
    sorted
}

/// Cuts a text after every empty line; a second empty line is a paragraph of its own.
fn paragraphs(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = match rest.find("\n\n") {
            _ if rest.starts_with('\n') => 1,
            Some(position) => position + 2,
            None => rest.len(),
        };
        parts.push(&rest[..end]);
        rest = &rest[end..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;

    fn of(command: &str, text: &str) -> String {
        normalise(text, &Case::new("session", "x", World::Lazy, vec![format!("{command} test")]))
    }

    #[test]
    fn what_changes_from_run_to_run_is_marked() {
        let text = "(Time: 1.234 ms)\n8e6f6b5e-3d5c-4f0e-9a43-1b2c3d4e5f60 52:54:00:12:34:56 /tmp/virshAb12Cd.xml\n";
        assert_eq!(of("x", text), "(Time: @MS@ ms)\n@UUID@ @MAC@ /tmp/virsh@TMP@.xml\n");
    }

    #[test]
    fn only_the_order_within_one_answer_is_lost() {
        let (a, b) = ("Domain: 'a'\n  x=1\n\n", "Domain: 'b'\n  x=2\n\n");
        assert_eq!(of("x", &format!("{b}{a}\n")), format!("{a}{b}\n"));
        let answers = format!("{b}\n{a}\nerror\n");
        assert_eq!(of("x", &answers), answers);
    }

    #[test]
    fn numbers_that_may_be_the_clock_s_are_so_for_some_commands_only() {
        let (counter, second) = ("vda rd_bytes 1700000000123456\n", "Name: 1700000000\n");
        assert_eq!(of("domblkstat", counter), "vda rd_bytes @CLOCK@\n");
        assert_eq!(of("snapshot-create-as", second), "Name: @EPOCH@\n");
        for text in [counter, second] {
            assert_eq!(of("dominfo", text), text);
        }
    }

    #[test]
    fn what_is_fixed_stays() {
        let text = "6695eb01-f6a4-8304-79aa-97f2502e193f aa:bb:cc:dd:ee:ff 2011-03-13 07:06:40 +0000 1300000000\n";
        assert_eq!(of("domblkstat", text), text);
    }
}
