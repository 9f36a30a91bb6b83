//! Compares two answers after normalising both, and finds the first line in which they differ.

use crate::parity::normalise::normalise;
use crate::parity::run::Outcome;

/// Where two programs differ on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// `stdout`, `stderr`, `status` or `files`.
    pub stream: &'static str,
    /// The number of the first differing line, from 1.
    pub line: usize,
    /// That line of the oracle; nothing when its text ends before.
    pub oracle: Option<String>,
    /// That line of ours.
    pub ours: Option<String>,
    /// The whole normalised text of the oracle, for deviations that look at it.
    pub oracle_text: String,
    /// The whole normalised text of ours.
    pub our_text: String,
}

/// Lists the streams in which two answers differ.
pub fn compare(oracle: &Outcome, ours: &Outcome) -> Vec<Difference> {
    let streams = [
        ("status", &oracle.status, &ours.status),
        ("stdout", &oracle.stdout, &ours.stdout),
        ("stderr", &oracle.stderr, &ours.stderr),
        ("files", &oracle.files, &ours.files),
    ];
    streams
        .into_iter()
        .filter_map(|(stream, oracle, ours)| difference(stream, oracle, ours))
        .collect()
}

fn difference(stream: &'static str, oracle: &str, ours: &str) -> Option<Difference> {
    // Text that is the same before normalising is the same after it, and most is.
    if oracle == ours {
        return None;
    }
    let (oracle, ours) = (normalise(oracle), normalise(ours));
    if oracle == ours {
        return None;
    }
    // The line ends belong to the lines, so that a missing last one is a difference too.
    let left: Vec<&str> = oracle.split_inclusive('\n').collect();
    let right: Vec<&str> = ours.split_inclusive('\n').collect();
    let index = left.iter().zip(&right).take_while(|(one, other)| one == other).count();
    Some(Difference {
        stream,
        line: index + 1,
        oracle: left.get(index).map(|line| (*line).to_owned()),
        ours: right.get(index).map(|line| (*line).to_owned()),
        oracle_text: oracle,
        our_text: ours,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(status: &str, stdout: &str, stderr: &str) -> Outcome {
        Outcome {
            status: status.into(),
            stdout: stdout.into(),
            stderr: stderr.into(),
            files: String::new(),
        }
    }

    #[test]
    fn each_stream_is_compared() {
        let oracle = outcome("0", "a\nb\n", "");
        assert!(compare(&oracle, &oracle.clone()).is_empty());
        let streams = |other: &Outcome| -> Vec<&str> {
            compare(&oracle, other).iter().map(|difference| difference.stream).collect()
        };
        assert_eq!(streams(&outcome("1", "a\nb\n", "")), ["status"]);
        assert_eq!(streams(&outcome("0", "a\nc\n", "")), ["stdout"]);
        assert_eq!(streams(&outcome("0", "a\nb\n", "error: x\n")), ["stderr"]);
        assert_eq!(streams(&outcome("1", "", "error: x\n")), ["status", "stdout", "stderr"]);
        let mut files = oracle.clone();
        files.files = "log\n".into();
        assert_eq!(streams(&files), ["files"]);
    }

    #[test]
    fn the_first_differing_line_is_named() {
        let found = &compare(&outcome("0", "a\nb\nc\n", ""), &outcome("0", "a\nx\n", ""))[0];
        assert_eq!(
            (found.line, found.oracle.as_deref(), found.ours.as_deref()),
            (2, Some("b\n"), Some("x\n"))
        );
        let short = &compare(&outcome("0", "a\n\n", ""), &outcome("0", "a\n", ""))[0];
        assert_eq!(
            (short.line, short.oracle.as_deref(), short.ours.as_deref()),
            (2, Some("\n"), None)
        );
        let unended = &compare(&outcome("0", "a\n", ""), &outcome("0", "a", ""))[0];
        assert_eq!((unended.line, unended.ours.as_deref()), (1, Some("a")));
    }

    #[test]
    fn what_a_rule_covers_is_no_difference() {
        let oracle = outcome("0", "\n(Time: 1.000 ms)\n\n", "");
        assert!(compare(&oracle, &outcome("0", "\n(Time: 22.500 ms)\n\n", "")).is_empty());
        assert_eq!(compare(&oracle, &outcome("0", "\n(Time: 22 ms)\n\n", "")).len(), 1);
    }
}
