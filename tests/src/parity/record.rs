//! The answers of one release that are kept with the corpus, so that a machine that never asked need not.
//!
//! A record holds for one build of an oracle and its library, byte for byte, and for the cases as they were: any other
//! is asked. Some are asked all the same, so that a record which is no longer true is noticed. `parity --record` writes it.

use crate::parity::data_dir;
use crate::parity::programs::{Oracle, short};
use crate::parity::run::Outcome;
use anyhow::{Context, Result};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

/// How much of a key is kept; among some ten thousand of them none are alike so far.
const KEPT: usize = 16;

/// The answers of one build, by the keys of cases.
#[derive(Default)]
pub struct Record {
    answers: Vec<Outcome>,
    places: HashMap<String, usize>,
}

impl Record {
    /// Reads the record of an oracle from a folder; there is nothing in one of another build.
    ///
    /// # Errors
    /// Fails when there is a record that cannot be read.
    pub fn read(folder: &Path, oracle: &Oracle) -> Result<Self> {
        let path = path(folder, oracle);
        let Ok(file) = File::open(&path) else { return Ok(Record::default()) };
        let mut lines = BufReader::new(GzDecoder::new(file)).lines();
        let mut record = Record::default();
        let of = lines.next().transpose().with_context(|| path.display().to_string())?;
        if of.as_deref() != Some(&build(oracle)?) {
            return Ok(record);
        }
        for line in lines {
            let (answer, keys): (Outcome, Vec<String>) = serde_json::from_str(&line?)?;
            let place = record.answers.len();
            record.places.extend(keys.into_iter().map(|key| (key, place)));
            record.answers.push(answer);
        }
        Ok(record)
    }

    /// Gives the recorded answer to a key, unless this is one of those that are always asked: one of 25.
    pub fn get(&self, key: &str) -> Option<Outcome> {
        let asked = u8::from_str_radix(key.get(..2)?, 16).is_ok_and(|byte| byte < 10);
        let place = self.places.get(key.get(..KEPT)?).filter(|_| !asked)?;
        self.answers.get(*place).cloned()
    }

    /// Writes the answers of an oracle, the same ones once.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn write(
        folder: &Path,
        oracle: &Oracle,
        answers: impl IntoIterator<Item = (String, Outcome)>,
    ) -> Result<()> {
        let mut all: BTreeMap<String, (Outcome, Vec<String>)> = BTreeMap::new();
        for (key, answer) in answers {
            let text = serde_json::to_string(&answer)?;
            all.entry(text).or_insert((answer, Vec::new())).1.push(key[..KEPT].to_owned());
        }
        let path = path(folder, oracle);
        let name = || path.display().to_string();
        fs::create_dir_all(folder).with_context(name)?;
        let mut file = GzEncoder::new(File::create(&path).with_context(name)?, Compression::best());
        writeln!(file, "{}", build(oracle)?)?;
        for (answer, mut keys) in all.into_values() {
            keys.sort();
            keys.dedup();
            writeln!(file, "{}", serde_json::to_string(&(answer, keys))?)?;
        }
        file.finish().map(drop).with_context(name)
    }
}

/// Gives the folder of the records, which belongs to the corpus.
pub(super) fn folder() -> PathBuf {
    data_dir().join("answers")
}

fn path(folder: &Path, oracle: &Oracle) -> PathBuf {
    folder.join(format!("{}.gz", oracle.release))
}

/// Tells one build of an oracle and its library from another by their contents.
fn build(oracle: &Oracle) -> Result<String> {
    let mut hash = Sha256::new();
    let library = oracle.program.library_files().next();
    for file in library.into_iter().chain([oracle.program.path.clone()]) {
        hash.update(fs::read(&file).with_context(|| file.display().to_string())?);
    }
    Ok(format!("virsh {} {}", oracle.release, short(hash)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::programs::Program;
    use crate::parity::release::Release;

    fn oracle(path: &Path) -> Oracle {
        let program = Program { path: path.to_owned(), library: None };
        Oracle { release: Release::OLDER, program }
    }

    #[test]
    fn a_record_holds_for_its_build_and_leaves_some_to_be_asked() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("virsh");
        fs::write(&program, "one").unwrap();
        let outcome = |status: &str| Outcome {
            status: status.into(),
            stdout: "x\n".into(),
            stderr: String::new(),
            files: String::new(),
        };
        let keys = ["ffffffffffffffffffff", "eeeeeeeeeeeeeeeeeeee", "00000000000000000000"];
        let answers = ["0", "1", "0"].map(outcome);
        let all = keys.map(str::to_owned).into_iter().zip(answers);
        Record::write(folder.path(), &oracle(&program), all).unwrap();
        let read = || Record::read(folder.path(), &oracle(&program)).unwrap();
        let found = keys.map(|key| read().get(key).map(|outcome| outcome.status));
        assert_eq!(found, [Some("0".to_owned()), Some("1".to_owned()), None]);
        fs::write(&program, "two").unwrap();
        assert!(keys.iter().all(|key| read().get(key).is_none()));
    }
}
