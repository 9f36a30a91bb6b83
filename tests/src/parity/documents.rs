//! Asks ours for documents instead of text, and checks them against the catalogue.

use crate::answers;
use crate::parity::case::Case;
use crate::parity::place::Difference;
use crate::parity::run::{Outcome, Runner};
use crate::parity::start::Fixtures;
use anyhow::Result;
use std::time::Duration;

/// Runs a case once more with `--output json`, if the command succeeded in it; every document that
/// is not as the catalogue says is a difference that nothing explains.
pub fn check(
    (ours, text): (&Runner, &Outcome),
    case: &Case,
    fixtures: &Fixtures,
    bound: Duration,
) -> Result<Vec<Difference>> {
    let asks = case.words.iter().any(|word| word.starts_with("--output"));
    // An editor writes to the same output.
    let edits = case.env.iter().any(|(name, _)| ["EDITOR", "VISUAL"].contains(&&**name));
    let apart = case.kind == "help" || case.stdin.is_some() || case.interrupt.is_some() || edits;
    // Without a command, as with --version, there is nothing that answers in documents, nor where the
    // program's own help is asked for before one.
    let mut before = case.words.iter().take_while(|word| word.starts_with('-'));
    let idle = before.any(|word| ["-h", "--help"].contains(&&**word))
        || answers::invocations(&case.words).is_empty();
    if asks || apart || idle || text.status != "0" {
        return Ok(Vec::new());
    }
    let mut twin = case.clone();
    twin.words.splice(0..0, ["--output".to_owned(), "json".to_owned()]);
    (twin.merge, twin.show) = (false, Vec::new());
    let outcome = ours.run(&twin, fixtures, bound)?;
    let invocations = answers::invocations(&case.words);
    let faults = answers::faults_of_run(&invocations, &outcome.stdout, &outcome.stderr);
    Ok(faults.into_iter().map(difference).collect())
}

fn difference(fault: String) -> Difference {
    let oracle = "a document as the catalogue says".to_owned();
    Difference { stream: "documents", line: 1, oracle, ours: fault }
}
