//! Commands that a program sends through a pipe, and that are answered by documents alone: each
//! document says which command it answers.

use serde_json::{Value, json};

/// The answers to the commands of a pipe.
#[derive(Debug, Default)]
pub struct Served {
    /// How many commands have been answered.
    count: u64,
    /// What the present command answers.
    answer: Value,
    /// Why it failed.
    error: Option<Value>,
}

impl Served {
    /// Keeps the answer of the present command until it has ended.
    pub fn keep(&mut self, answer: Option<Value>) {
        self.answer = answer.unwrap_or_default();
    }

    /// Keeps why the present command failed.
    pub fn fail(&mut self, error: Value) {
        self.error = Some(error);
    }

    /// The number of the present command, which counts from 1.
    #[must_use]
    pub fn index(&self) -> u64 {
        self.count + 1
    }

    /// A document for something that comes while the present command goes on.
    #[must_use]
    pub fn item(&self, command: Option<&str>, item: &Value) -> Value {
        json!({ "index": self.index(), "command": command, "item": item })
    }

    /// Counts a command that is answered otherwise.
    pub fn pass(&mut self) {
        self.count += 1;
    }

    /// Returns the answer, and why the command failed if it did.
    #[must_use]
    pub fn into_parts(self) -> (Value, Option<Value>) {
        (self.answer, self.error)
    }

    /// The document that ends the present command with a status; what cannot be read as one has no name.
    pub fn end(&mut self, command: Option<&str>, status: u8) -> Value {
        let document = ended(self.index(), command, self.answer.take(), self.error.take(), status);
        self.pass();
        document
    }
}

/// The document that ends a command. The status is in every one: what ends without a word, such as a wait in vain,
/// has no error.
#[must_use]
pub fn ended(
    index: u64,
    command: Option<&str>,
    answer: Value,
    error: Option<Value>,
    status: u8,
) -> Value {
    let mut document =
        json!({ "index": index, "command": command, "status": status, "answer": answer });
    if let Some(error) = error {
        document["error"] = error;
    }
    document
}
