//! Removes from an answer what no two runs share, each by a named rule; all else is compared as it is.

use crate::parity::help;
use regex::Regex;
use std::sync::LazyLock;

/// A rule: its name, why it is needed, what it finds and what it leaves.
struct Rule {
    name: &'static str,
    find: Regex,
    leave: &'static str,
}

fn rule(name: &'static str, find: &str, leave: &'static str) -> Rule {
    Rule { name, find: Regex::new(find).expect("the rules are constants"), leave }
}

/// The rules in the order in which they apply.
///
/// The identifiers that the harness's own files and the test driver fix are not random by these patterns: none is a
/// version 4 UUID, and no MAC address of theirs begins with the hypervisor's prefix.
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    vec![
        // The time that a command took, which `--timing` prints.
        rule("timing", r"\(Time: \d+\.\d{3} ms\)", "(Time: @MS@ ms)"),
        // A UUID that libvirt made up for an object without one.
        rule(
            "random-uuid",
            r"\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b",
            "@UUID@",
        ),
        // A MAC address that libvirt made up for an interface without one.
        rule("random-mac", r"\b52:54:00(:[0-9a-f]{2}){3}\b", "@MAC@"),
        // The temporary file of an editing command.
        rule("temporary-file", r"\bvirsh[A-Za-z0-9]{6}\.xml\b", "virsh@TMP@.xml"),
        // The head of a line in a log file: the time and the process.
        rule(
            "log-head",
            r"(?m)^\[\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d (\S+) \d+\]",
            "[@DATE@ $1 @PID@]",
        ),
        // The head of a line that the library itself logs.
        rule(
            "library-log-head",
            r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000: \d+: ",
            "@DATE@: @PID@: ",
        ),
        // The head of a complaint of GLib's, which some interfaces of the node file provoke in the library.
        rule(
            "glib-head",
            r"(?m)^\(\S+:\d+\): (GLib\S*) \*\*: \d\d:\d\d:\d\d\.\d{3}:",
            "(@PID@): $1: @DATE@:",
        ),
        // The time in front of an event.
        rule("event-time", r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000: ", "@DATE@: "),
        // A date of this run; those of the node file lie in 2011.
        rule("date", r"\b202\d-\d\d-\d\d \d\d:\d\d:\d\d( \+0000)?", "@DATE@"),
        // The date inside the name of a file that the program chose.
        rule("file-date", r"\b202\d-\d\d-\d\d-\d\d:\d\d:\d\d\b", "@DATE@"),
        // Counters that the test driver derives from the clock, in micro- and nanoseconds or half of that.
        rule("clock-counter", r"(?m)([ =])\d{14,19}$", "$1@CLOCK@"),
        // The same in seconds: too short to tell from other numbers, so known by the name of the counter.
        rule(
            "clock-seconds",
            r"(?m)^(\S+ (?:[rt]x_(?:drop|errs)|errs)| error count:\s*) ?\d{9,10}$",
            "$1 @CLOCK@",
        ),
        // The processor time of a domain, which the test driver derives from the clock.
        rule(
            "cpu-time",
            r"(?m)^((?:CPU time|\s*cpu_time|\s*vcpu_time)\s*:?\s+)[0-9.]+( ?s)?",
            "$1@CPUTIME@",
        ),
        // Seconds since 1970 of this run: names and creation times of snapshots and checkpoints.
        rule("epoch", r"\b1[7-9]\d{8}\b", "@EPOCH@"),
    ]
});

/// Applies every rule, and takes the prose out of help screens.
pub fn normalise(text: &str) -> String {
    let mut text = help::strip_prose(text);
    if text.matches(DOMAIN_HEAD).nth(1).is_some() {
        text = sort_domains(&text);
    }
    for rule in RULES.iter() {
        if rule.find.is_match(&text) {
            text = rule.find.replace_all(&text, rule.leave).into_owned();
        }
    }
    text
}

const DOMAIN_HEAD: &str = "Domain: '";

/// The rule `domain-order`: the library gives the statistics of several domains in the random order of its hash
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

/// Names the rules that would change `text`, for reports.
pub fn rules_for(text: &str) -> Vec<&'static str> {
    RULES.iter().filter(|rule| rule.find.is_match(text)).map(|rule| rule.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_from_run_to_run_is_marked() {
        let text = "(Time: 1.234 ms)\n8e6f6b5e-3d5c-4f0e-9a43-1b2c3d4e5f60 52:54:00:12:34:56 /tmp/virshAb12Cd.xml\n";
        assert_eq!(normalise(text), "(Time: @MS@ ms)\n@UUID@ @MAC@ /tmp/virsh@TMP@.xml\n");
        assert_eq!(rules_for(text), ["timing", "random-uuid", "random-mac", "temporary-file"]);
    }

    #[test]
    fn only_the_order_within_one_answer_is_lost() {
        let (a, b) = ("Domain: 'a'\n  x=1\n\n", "Domain: 'b'\n  x=2\n\n");
        assert_eq!(normalise(&format!("{b}{a}\n")), format!("{a}{b}\n"));
        let answers = format!("{b}\n{a}\nerror\n");
        assert_eq!(normalise(&answers), answers);
    }

    #[test]
    fn what_is_fixed_stays() {
        let text = "6695eb01-f6a4-8304-79aa-97f2502e193f aa:bb:cc:dd:ee:ff 2011-03-13 07:06:40 +0000 1300000000\n";
        assert_eq!(normalise(text), text);
        assert!(rules_for(text).is_empty());
    }
}
