//! Compares what the two programs did and words the differences.

use similar::TextDiff;

use super::Session;
use super::play::Record;

/// Every difference between the programs, and every rule that is not needed.
pub fn differences(session: &Session, records: &[Record]) -> Vec<String> {
    let (oracle, ours): (Vec<&Record>, Vec<&Record>) =
        records.iter().partition(|record| record.program.role == "oracle");
    oracle.iter().zip(&ours).flat_map(|(left, right)| step(session, left, right)).collect()
}

fn step(session: &Session, oracle: &Record, ours: &Record) -> Vec<String> {
    let step = &session.steps[oracle.step];
    let place = format!("line {}: {}", step.line, oracle.line);
    let mut found = Vec::new();
    // Some rules are about what only one of the programs writes.
    for rule in oracle.idle.iter().filter(|rule| ours.idle.contains(rule)) {
        found.push(format!("{place}\n  the rule {rule:?} has nothing to replace here"));
    }
    let same = oracle.outcome == ours.outcome;
    match &step.deviates {
        None if !same => found.push(format!("{place}\n{}", diff(oracle, ours))),
        Some(reason) if same && oracle.program.path != ours.program.path => {
            found.push(format!(
                "{place}\n  both programs do the same, although ours is said to deviate: {reason}"
            ));
        }
        _ => {}
    }
    let said = format!("{}{}{}", ours.outcome.stdout, ours.outcome.stderr, ours.outcome.end);
    if let Some(wanted) = step.ours.as_ref().filter(|wanted| !wanted.is_match(&said))
        && oracle.program.path != ours.program.path
    {
        found.push(format!("{place}\n  ours is to say {wanted} here, but:\n{said}"));
    }
    found
}

fn diff(oracle: &Record, ours: &Record) -> String {
    let parts = [
        ("stdout", oracle.outcome.stdout.clone(), ours.outcome.stdout.clone()),
        ("stderr", oracle.outcome.stderr.clone(), ours.outcome.stderr.clone()),
        ("end", format!("{}\n", oracle.outcome.end), format!("{}\n", ours.outcome.end)),
    ];
    let unequal = parts.iter().filter(|(_, left, right)| left != right);
    unequal
        .map(|(name, left, right)| {
            let diff = TextDiff::from_lines(left, right);
            diff.unified_diff()
                .header(&format!("virsh's {name}"), &format!("our {name}"))
                .to_string()
        })
        .collect()
}
