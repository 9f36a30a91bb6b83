//! Asks ours for documents instead of text, and checks them against the catalogue.

use crate::answers;
use crate::parity::case::Case;
use crate::parity::compare::Difference;
use crate::parity::run::{Fixtures, Outcome, run};
use anyhow::Result;
use serde_json::{Deserializer, Value};
use std::path::Path;
use std::time::Duration;

/// Runs a case once more with `--output json`, if the command succeeded in it; every document that
/// is not as the catalogue says is a difference that nothing explains.
pub fn check(
    ours: &Path,
    case: &Case,
    text: &Outcome,
    fixtures: &Fixtures,
    bound: Duration,
) -> Result<Vec<Difference>> {
    let asks = case.words.iter().any(|word| word.starts_with("--output"));
    // An editor writes to the same output.
    let edits = case.env.iter().any(|(name, _)| ["EDITOR", "VISUAL"].contains(&&**name));
    let apart = case.kind == "help" || case.stdin.is_some() || case.interrupt.is_some() || edits;
    // Without a command, as with --version, there is nothing that answers in documents.
    let idle = answers::invocations(&case.words).is_empty();
    if asks || apart || idle || text.status != "0" {
        return Ok(Vec::new());
    }
    let mut twin = case.clone();
    twin.words.splice(0..0, ["--output".to_owned(), "json".to_owned()]);
    (twin.merge, twin.show) = (false, Vec::new());
    let outcome = run(ours, &twin, fixtures, bound)?;
    Ok(faults(&case.words, &outcome).into_iter().map(difference).collect())
}

/// What is wrong with the documents of an answer.
fn faults(words: &[String], outcome: &Outcome) -> Vec<String> {
    let invocations = answers::invocations(words);
    let mut faults = Vec::new();
    for document in Deserializer::from_str(&outcome.stdout).into_iter::<Value>() {
        match document {
            Ok(document) => faults.extend(answers::faults(&invocations, &document)),
            Err(error) => faults.push(format!("no document: {error}")),
        }
    }
    for line in outcome.stderr.lines().filter(|line| line.starts_with('{')) {
        match serde_json::from_str(line) {
            Ok(document) => faults.extend(answers::error_faults(&document)),
            Err(error) => faults.push(format!("no document: {error}")),
        }
    }
    faults
}

fn difference(fault: String) -> Difference {
    let oracle = "a document as the catalogue says".to_owned();
    Difference { stream: "documents", line: 1, oracle, ours: fault }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(stdout: &str, stderr: &str) -> Vec<String> {
        let [stdout, stderr] = [stdout, stderr].map(str::to_owned);
        let outcome = Outcome { status: "0".into(), stdout, stderr, files: String::new() };
        faults(&["-c", "test:///default", "domstate", "test"].map(str::to_owned), &outcome)
    }

    #[test]
    fn an_answer_is_held_to_the_form_of_its_command() {
        assert_eq!(found("{\"state\":\"running\"}\n", "a trace\n"), [""; 0]);
        let broken = [
            ("{\"state\":\"walking\"}\n", ""),
            ("{\"state\":\"running\",\"more\":1}\n", ""),
            ("{\"state\":\"running\",\"reason\":\"booted\"}\n", ""),
            ("{}\n", ""),
            ("running\n", ""),
            ("", "{\"error\":{}}\n"),
        ];
        for (stdout, stderr) in broken {
            assert!(!found(stdout, stderr).is_empty(), "{stdout}{stderr}");
        }
    }
}
