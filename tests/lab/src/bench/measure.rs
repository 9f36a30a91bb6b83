//! Runs both programs in turns, so that what else the machine does meets both.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Place;
use super::cases::{Case, Metric, Side};
use crate::command::Run;

/// How long a round of one program may take.
pub const LIMIT: Duration = Duration::from_secs(900);

/// How many rounds have to do where one takes long.
const FEW: usize = 3;

/// What was measured of our program and of theirs.
pub type Sides = [Vec<f64>; 2];

/// Measures a case; ours first in one round, theirs in the next.
pub fn measure(place: &Place, case: &Case, rounds: usize) -> Result<Sides> {
    let rounds = if case.slow { rounds.min(FEW) } else { rounds };
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
    let line = line(program, &case.sides[side]);
    match case.metric {
        Metric::Memory => Ok(vec![memory(place, &line)?]),
        metric => times(place, case, &line, metric),
    }
}

fn line(program: &Path, side: &Side) -> Vec<String> {
    let program = program.display().to_string();
    match side {
        Side::Words(words) => std::iter::once(program).chain(words.iter().cloned()).collect(),
        Side::Script(script) => vec!["sh".into(), "-c".into(), script.clone(), program],
    }
}

/// What hyperfine says of some runs: the time of each, or the processor time of all on average.
fn times(place: &Place, case: &Case, line: &[String], metric: Metric) -> Result<Vec<f64>> {
    let written = place.dir.join("hyperfine.json");
    let runs = case.runs.to_string();
    let mut run = Run::new("hyperfine")
        .args(["--shell=none", "--style=none", "--runs", &runs, "--export-json"])
        .arg(written.to_str().context("the path is text")?);
    if case.runs > 1 {
        run = run.args(["--warmup", "1"]);
    }
    if let Some(prepare) = &case.prepare {
        run = run.args(["--prepare", prepare]);
    }
    if case.fails {
        run = run.arg("--ignore-failure");
    }
    environment(run.arg(shell_words::join(line)), place).check()?;
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
fn memory(place: &Place, line: &[String]) -> Result<f64> {
    let run = Run::new("/usr/bin/time").args(["-f", "%M"]).args(line);
    let outcome = environment(run, place).run()?;
    let last = outcome.stderr.trim().lines().last().unwrap_or_default();
    match last.parse::<f64>() {
        Ok(kibibytes) if outcome.success() => Ok(kibibytes / 1024.0),
        _ => bail!("time says: {}", outcome.stderr),
    }
}

fn environment(run: Run, place: &Place) -> Run {
    run.env("LC_ALL", "C.UTF-8").env("HOME", place.dir.join("home")).limit(LIMIT)
}
