//! Runs both programs in turns, so that what else the machine does meets both.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Place;
use super::cases::{Case, Metric};
use crate::command::Run;

/// How long a round of one program may take.
pub const LIMIT: Duration = Duration::from_secs(900);

/// What was measured of our program and of theirs.
pub type Sides = [Vec<f64>; 2];

/// Measures a case; ours first in one round, theirs in the next.
pub fn measure(place: &Place, case: &Case, rounds: usize) -> Result<Sides> {
    let mut sides = Sides::default();
    for round in 0..rounds {
        let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
        for side in order {
            let numbers = one(place, case, side)?;
            sides[side].extend(numbers);
        }
    }
    Ok(sides)
}

fn one(place: &Place, case: &Case, side: usize) -> Result<Vec<f64>> {
    let program = if side == 0 { &place.ours } else { &place.theirs };
    match case.metric {
        Metric::Memory => Ok(vec![memory(place, case, program, side)?]),
        metric => times(place, case, program, side, metric),
    }
}

/// What hyperfine says of some runs: the time of each, or the processor time of all on average.
fn times(
    place: &Place,
    case: &Case,
    program: &Path,
    side: usize,
    metric: Metric,
) -> Result<Vec<f64>> {
    let written = place.dir.join("hyperfine.json");
    let words = std::iter::once(program.display().to_string()).chain(case.words[side].clone());
    let mut line = shell_words::join(words);
    if let Some(input) = &case.input {
        let fed = format!("exec {line} <{}", shell_words::quote(&input.to_string_lossy()));
        line = shell_words::join(["sh", "-c", &fed]);
    }
    let runs = case.runs.to_string();
    let mut run = Run::new("hyperfine")
        .args(["--shell=none", "--style=none", "--runs", &runs, "--export-json"])
        .arg(written.to_str().context("the path is text")?);
    if case.runs > 1 {
        run = run.args(["--warmup", "1"]);
    }
    if case.fails {
        run = run.arg("--ignore-failure");
    }
    environment(run.arg(&line), place).check()?;
    let document: Value = serde_json::from_str(&fs::read_to_string(&written)?)?;
    let result = &document["results"][0];
    let numbers = match metric {
        Metric::Cpu => vec![result["user"].as_f64().zip(result["system"].as_f64())],
        _ => result["times"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|time| Some((time.as_f64()?, 0.0)))
            .collect(),
    };
    let sums = numbers.into_iter().map(|pair| pair.map(|(a, b)| (a + b) * 1000.0));
    sums.collect::<Option<Vec<f64>>>().context("hyperfine's numbers")
}

/// The most memory of a run, which time tells in KiB on the last line.
fn memory(place: &Place, case: &Case, program: &Path, side: usize) -> Result<f64> {
    let run = Run::new("/usr/bin/time").args(["-f", "%M"]).arg(program);
    let outcome = environment(run.args(&case.words[side]), place).run()?;
    let last = outcome.stderr.trim().lines().last().unwrap_or_default();
    match last.parse::<f64>() {
        Ok(kibibytes) => Ok(kibibytes / 1024.0),
        Err(_) => bail!("time says: {}", outcome.stderr),
    }
}

fn environment(run: Run, place: &Place) -> Run {
    run.env("LC_ALL", "C.UTF-8").env("HOME", place.dir.join("home")).limit(LIMIT)
}
