//! Compares two answers after normalising both, and finds every place in which they differ.

use crate::parity::case::Case;
use crate::parity::normalise::normalise;
use crate::parity::place::Difference;
use crate::parity::run::Outcome;
use crate::parity::sense;
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// Lists all differences between two answers.
pub fn compare(oracle: &Outcome, ours: &Outcome, case: &Case) -> Vec<Difference> {
    let streams = [
        ("status", &oracle.status, &ours.status),
        ("stdout", &oracle.stdout, &ours.stdout),
        ("stderr", &oracle.stderr, &ours.stderr),
        ("files", &oracle.files, &ours.files),
    ];
    streams
        .into_iter()
        .flat_map(|(stream, oracle, ours)| differences(stream, oracle, ours, case))
        .chain(sense::misfits(&oracle.stdout, &ours.stdout))
        .collect()
}

fn differences(stream: &'static str, oracle: &str, ours: &str, case: &Case) -> Vec<Difference> {
    // Text that is the same before normalising is the same after it, and most is.
    if oracle == ours {
        return Vec::new();
    }
    let (oracle, ours) = (normalise(oracle, case), normalise(ours, case));
    // The line ends belong to the lines, so that a missing last one is a difference too.
    let left: Vec<&str> = oracle.split_inclusive('\n').collect();
    let right: Vec<&str> = ours.split_inclusive('\n').collect();
    let found = capture_diff_slices(Algorithm::Myers, &left, &right);
    let differing = |op: &DiffOp| op.tag() != DiffTag::Equal;
    let hunks = found.chunk_by(|one, next| differing(one) == differing(next));
    hunks
        .filter(|hunk| hunk.iter().all(differing))
        .map(|hunk| Difference {
            stream,
            line: hunk.iter().map(|op| op.old_range().start + 1).min().unwrap_or_default(),
            oracle: hunk.iter().flat_map(|op| &left[op.old_range()]).copied().collect(),
            ours: hunk.iter().flat_map(|op| &right[op.new_range()]).copied().collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;

    fn outcome(status: &str, stdout: &str, stderr: &str) -> Outcome {
        Outcome {
            status: status.into(),
            stdout: stdout.into(),
            stderr: stderr.into(),
            files: String::new(),
        }
    }

    fn plain(oracle: &Outcome, ours: &Outcome) -> Vec<Difference> {
        let case = Case::new("session", "x", World::Lazy, vec!["list".into()]);
        compare(oracle, ours, &case)
    }

    #[test]
    fn each_stream_is_compared() {
        let oracle = outcome("0", "a\nb\n", "");
        assert!(plain(&oracle, &oracle.clone()).is_empty());
        let streams = |other: &Outcome| -> Vec<&str> {
            plain(&oracle, other).iter().map(|difference| difference.stream).collect()
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
    fn every_differing_place_is_named() {
        let told = |oracle: &str, ours: &str| -> Vec<(usize, String, String)> {
            let all = plain(&outcome("0", oracle, ""), &outcome("0", ours, ""));
            all.into_iter().map(|one| (one.line, one.oracle, one.ours)).collect()
        };
        let place = |line, oracle: &str, ours: &str| (line, oracle.to_owned(), ours.to_owned());
        assert_eq!(
            told("a\nb\nc\nd\n", "a\nx\ny\nc\n"),
            [place(2, "b\n", "x\ny\n"), place(4, "d\n", "")]
        );
        assert_eq!(told("a\n\n", "a\n"), [place(2, "\n", "")]);
        assert_eq!(told("a\n", "a"), [place(1, "a\n", "a")]);
        assert_eq!(told("", "a\n"), [place(1, "", "a\n")]);
    }

    #[test]
    fn what_a_rule_covers_is_no_difference() {
        let oracle = outcome("0", "\n(Time: 1.000 ms)\n\n", "");
        assert!(plain(&oracle, &outcome("0", "\n(Time: 22.500 ms)\n\n", "")).is_empty());
        assert_eq!(plain(&oracle, &outcome("0", "\n(Time: 22 ms)\n\n", "")).len(), 1);
    }
}
