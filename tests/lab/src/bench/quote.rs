//! Puts what was measured into the documents that quote it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::report::Report;
use crate::paths;

/// What stands before and behind what is written, each on a line of its own.
const MARKS: [&str; 2] =
    ["<!-- written by tests/bench/run.sh --write -->\n", "<!-- end of what is written -->\n"];

/// The document with the whole table, and the one with the ratios.
fn documents() -> [PathBuf; 2] {
    ["README.md", "docs/performance.md"].map(|name| paths::workspace().join(name))
}

/// Writes a report into the documents, and tells their names.
///
/// # Errors
/// When nothing was measured, or a document has no place for it.
pub fn write(from: &Path) -> Result<String> {
    let path = from.join("bench.json");
    let report = Report::read(&path)?;
    if report.rows.is_empty() {
        bail!("{}: nothing was measured", path.display());
    }
    let mut told = String::new();
    for (document, text) in documents().iter().zip([report.markdown(), report.ratios()]) {
        let whole = fs::read_to_string(document)?;
        let (head, _, tail) =
            parts(&whole).with_context(|| format!("{} has no place", document.display()))?;
        fs::write(document, [head, MARKS[0], "\n", &text, "\n", MARKS[1], tail].concat())?;
        told += &format!("{}\n", document.display());
    }
    Ok(told)
}

/// What stands before the marks, between and behind them.
fn parts(whole: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = whole.split_once(MARKS[0])?;
    let (between, tail) = rest.split_once(MARKS[1])?;
    Some((head, between, tail))
}

#[cfg(test)]
mod tests {
    use super::super::{Place, cases};
    use super::*;
    use crate::relay::Relay;
    use crate::scratch::Scratch;
    use std::time::Duration;

    /// Every line of the table stands in the documents, beside a chapter that there is.
    #[test]
    fn the_documents_quote_every_line_of_the_table() {
        let scratch = Scratch::new().unwrap();
        let socket = scratch.path().join("relay");
        let place = Place {
            ours: PathBuf::new(),
            theirs: PathBuf::new(),
            dir: scratch.path().to_owned(),
            relay: Relay::open(&socket, &scratch.path().join("none"), Duration::ZERO).unwrap(),
            host: String::new(),
        };
        let texts = documents().map(|path| fs::read_to_string(path).unwrap());
        for case in cases::all(&place) {
            let line = format!("| {} | {} |", case.name, case.metric.words().0);
            for text in &texts {
                let (_, quoted, _) = parts(text).expect("the document has a place");
                assert!(quoted.contains(&line), "{line} is not quoted");
            }
            let heading = format!("\n## {}\n", case.chapter);
            assert!(texts[1].contains(&heading), "there is no chapter '{}'", case.chapter);
        }
    }
}
