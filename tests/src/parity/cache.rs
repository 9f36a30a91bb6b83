//! Remembers the oracle's answers from run to run, since asking it is more than half of the work.
//!
//! An answer is remembered under all that it depends on: the oracle's build, the case, and the files that the case
//! mentions. One file per build of the oracle holds one answer a line; what cannot be read is asked again.

use crate::parity::case::Case;
use crate::parity::programs::short;
use crate::parity::run::{Fixtures, Outcome};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Counts changes of how cases are run; answers of another number are not used.
const SCHEME: u32 = 2;

/// The remembered answers of one build of the oracle.
pub struct Cache {
    path: PathBuf,
    answers: Mutex<HashMap<String, Outcome>>,
}

impl Cache {
    /// Opens the answers of the build that `fingerprint` stands for, in the folder `folder`.
    pub fn open(folder: &Path, fingerprint: &str) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        let path = folder.join(format!("{fingerprint}-{SCHEME}.jsonl"));
        let text = fs::read_to_string(&path).unwrap_or_default();
        let answers = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Ok(Cache { path, answers: Mutex::new(answers) })
    }

    /// Says how many answers are remembered.
    pub fn len(&self) -> usize {
        self.answers.lock().map_or(0, |answers| answers.len())
    }

    /// Says whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Gives the remembered answer to a key.
    pub fn get(&self, key: &str) -> Option<Outcome> {
        self.answers.lock().ok()?.get(key).cloned()
    }

    /// Remembers an answer, for this run and for the next ones.
    pub fn put(&self, key: &str, outcome: &Outcome) -> Result<()> {
        let mut line = serde_json::to_string(&(key, outcome))?;
        line.push('\n');
        let mut answers = self.answers.lock().map_err(|_| anyhow::anyhow!("a worker failed"))?;
        // One write per answer under the lock: an interrupted run keeps what it has learnt.
        OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)?
            .write_all(line.as_bytes())?;
        answers.insert(key.to_owned(), outcome.clone());
        Ok(())
    }
}

/// Gives the key of a case.
pub fn key(case: &Case, fixtures: &Fixtures) -> Result<String> {
    let mut hash = Sha256::new();
    let parts = (&case.words, &case.stdin, &case.env, &case.show, case.merge, case.interrupt);
    hash.update(serde_json::to_vec(&parts)?);
    for (name, path) in fixtures.for_case(case) {
        hash.update(name);
        hash.update(fs::read(path)?);
    }
    Ok(short(hash))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;

    #[test]
    fn an_answer_survives_and_another_build_does_not_see_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let outcome = Outcome {
            status: "0".into(),
            stdout: "x\n".into(),
            stderr: String::new(),
            files: String::new(),
        };
        Cache::open(folder.path(), "a")
            .and_then(|cache| cache.put("k", &outcome))
            .expect("can be written");
        let again = Cache::open(folder.path(), "a").expect("can be read");
        assert_eq!((again.get("k"), again.len()), (Some(outcome), 1));
        assert!(Cache::open(folder.path(), "b").expect("can be read").is_empty());
    }

    #[test]
    fn all_that_an_answer_depends_on_is_in_the_key() {
        let fixtures = Fixtures::load().expect("the fixtures are there");
        let plain = Case::new("session", "x", World::Lazy, vec!["echo".into()]);
        let mut others = vec![plain.clone(); 6];
        others[0].words.push("x".into());
        others[1].stdin = Some(String::new());
        others[2].env.push(("A".into(), "b".into()));
        others[3].show.push("f".into());
        others[4].merge = true;
        others[5].interrupt = Some(1);
        let mut keys: Vec<String> =
            others.iter().chain([&plain]).map(|case| key(case, &fixtures).unwrap()).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 7);
    }
}
