//! How a word may go on, with what it means.

use crate::answer::reply::Shown;
use crate::replies::virsh::CompleteDescribedRow;

pub use crate::words::CandidateKind as Kind;

/// How a word may go on.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// What the shell does with it.
    pub kind: Kind,
    /// The whole word, with what is typed of it.
    pub word: String,
    /// What it means; may be empty.
    pub meaning: String,
}

impl Candidate {
    pub(super) fn word(word: impl Into<String>, meaning: impl Into<String>) -> Candidate {
        Candidate { kind: Kind::Word, word: word.into(), meaning: meaning.into() }
    }

    pub(super) fn after(mut self, attached: &str) -> Candidate {
        self.word.insert_str(0, attached);
        self
    }

    /// The candidate as an answer. A backslash, a tab and a newline in a name are written as in C.
    #[must_use]
    pub fn row(self) -> CompleteDescribedRow {
        let shown = |value: String| {
            let text = value.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n");
            Shown { text: text.into(), value }
        };
        CompleteDescribedRow {
            action: self.kind,
            candidate: shown(self.word),
            meaning: shown(self.meaning),
        }
    }
}

/// The commands that are listed.
pub(super) fn commands() -> Vec<Candidate> {
    let all = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
    let listed = all.filter(|command| !command.hidden);
    listed.map(|command| Candidate::word(command.name, command.summary)).collect()
}
