//! Remembers the oracle's answers from run to run, since asking it is more than half of the work.
//!
//! An answer is remembered under all that it depends on: the oracle's build, the case, and the files that the case
//! mentions. One file per build of the oracle holds one answer a line; what cannot be read is asked again. It is a
//! help and no more: where nothing can be written, nothing is remembered.

use crate::parity::case::Case;
use crate::parity::programs::short;
use crate::parity::run::Outcome;
use crate::parity::start::Fixtures;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Counts changes of how cases are run; answers of another number are not used.
const SCHEME: u32 = 2;

/// How large the file may grow before it begins anew, in bytes: several times the answers to the whole corpus.
const LIMIT: u64 = 64 << 20;

/// The remembered answers of one build of the oracle.
pub struct Cache {
    path: PathBuf,
    answers: Mutex<HashMap<String, Outcome>>,
}

impl Cache {
    /// Opens the answers of the build that `fingerprint` stands for, in the folder `folder`.
    pub fn open(folder: &Path, fingerprint: &str) -> Self {
        let path = folder.join(format!("{fingerprint}-{SCHEME}.jsonl"));
        if path.metadata().is_ok_and(|meta| meta.len() > LIMIT) {
            let _ = fs::remove_file(&path);
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let answers = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Cache { path, answers: Mutex::new(answers) }
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

    /// Remembers an answer, for this run and, where it can be written, for the next ones.
    pub fn put(&self, key: &str, outcome: &Outcome) -> Result<()> {
        let mut line = serde_json::to_string(&(key, outcome))?;
        line.push('\n');
        let mut answers = self.answers.lock().map_err(|_| anyhow::anyhow!("a worker failed"))?;
        // One write per answer: an interrupted run keeps what it has learnt, and two runs do not mix their lines.
        let _ = self.append(line.as_bytes());
        answers.insert(key.to_owned(), outcome.clone());
        Ok(())
    }
}

impl Cache {
    fn append(&self, line: &[u8]) -> std::io::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        OpenOptions::new().create(true).append(true).open(&self.path)?.write_all(line)
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
        Cache::open(folder.path(), "a").put("k", &outcome).expect("is remembered");
        let again = Cache::open(folder.path(), "a");
        assert_eq!((again.get("k"), again.len()), (Some(outcome), 1));
        assert!(Cache::open(folder.path(), "b").is_empty());
    }

    #[test]
    fn without_a_folder_a_run_works_and_the_next_one_asks_again() {
        let outcome = Outcome {
            status: "0".into(),
            stdout: String::new(),
            stderr: String::new(),
            files: String::new(),
        };
        let folder = Path::new("/dev/null/no-folder");
        let cache = Cache::open(folder, "a");
        cache.put("k", &outcome).expect("is remembered");
        assert_eq!(cache.get("k"), Some(outcome));
        assert!(Cache::open(folder, "a").is_empty());
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
