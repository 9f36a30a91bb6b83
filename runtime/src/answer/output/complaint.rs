//! What goes to the error output: failures and warnings, above the line that a person edits.

use super::{Output, Piece};
use crate::answer::document::document;
use crate::answer::error::Error;
use crate::answer::format::Format;
use crate::answer::log::Level;
use serde_json::json;
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};
use virsh_args::{Text, text};

impl Output {
    /// Prints and logs a failure: a line for each of its lines and a hint, or an object for all.
    pub fn report(&mut self, error: &Error) {
        if error.lines().is_empty() {
            return;
        }
        self.flush();
        self.note(error);
        self.complain(complaint(self.format.get(), error));
        if let Some(hint) = error.hint() {
            self.hint(hint);
        }
    }

    /// Logs a failure.
    pub fn note(&mut self, error: &Error) {
        error.lines().iter().for_each(|line| self.log(Level::Error, line.as_ref()));
    }

    /// Prints and logs a failure that a line explains.
    pub fn error(&mut self, text: impl AsRef<[u8]>) {
        self.report(&Error::new(text.as_ref()));
    }

    /// Prints and logs a warning, in the form of an error or an object; the program goes on.
    pub fn warn(&mut self, text: impl AsRef<[u8]>) {
        self.flush();
        self.log(Level::Error, text.as_ref());
        self.complain(warning(self.format.get(), text));
    }

    /// Prints and logs a warning as such, or an object; the program goes on.
    pub fn caution(&mut self, text: impl AsRef<[u8]>) {
        let text = text.as_ref();
        self.flush();
        self.log(Level::Warning, text);
        let format = self.format.get();
        self.complain(match format.has_documents() {
            true => warning(format, text),
            false => text!["warning: ", text, "\n"],
        });
    }

    /// Prints text on the error output as it is: progress, errors as objects.
    pub fn aside(&mut self, text: impl AsRef<[u8]>) {
        self.flush();
        self.complain(text);
    }

    pub(super) fn complain(&mut self, text: impl AsRef<[u8]>) {
        match &mut self.kept {
            Some(kept) => kept.push(Piece::Complaint(text.as_ref().into())),
            None => complain(text),
        }
    }

    /// Tells whether somebody may want a hint that costs something to find out: on a terminal, and not with
    /// `--quiet`.
    #[must_use]
    pub fn may_hint(&self) -> bool {
        !self.quiet && !self.keeps() && std::io::stderr().is_terminal()
    }

    /// Prints a hint for people: only on a terminal, not with `--quiet`, nor among documents.
    pub fn hint(&mut self, text: &str) {
        if self.may_hint() && !self.format.get().has_documents() {
            self.aside(format!("hint: {text}\n"));
        }
    }
}

/// A warning, for people or as an object for programs.
pub fn warning(format: Format, text: impl AsRef<[u8]>) -> Text {
    let text = text.as_ref();
    if format.has_documents() {
        document(format, &json!({ "warning": text::shown(text) })).into()
    } else {
        text!["error: ", text, "\n"]
    }
}

/// Prints a failure: a line for each of its lines, or an object for all.
pub fn complain_of(format: Format, error: &Error) {
    complain(complaint(format, error));
}

fn complaint(format: Format, error: &Error) -> Text {
    if format.has_documents() {
        return document(format, &error.json()).into();
    }
    let note = error.note().cloned().unwrap_or_else(|| Text::from(""));
    error.lines().into_iter().fold(note, |told, line| text![told, "error: ", line, "\n"])
}

/// Says something above a line that a person edits, or tells that none does.
pub type Interject = Arc<dyn Fn(&[u8]) -> bool + Send + Sync>;

static EDITED: Mutex<Option<Interject>> = Mutex::new(None);

/// Sets who shows messages while a line is edited on the terminal, or that none is edited.
pub fn set_edited(interject: Option<Interject>) {
    *EDITED.lock().unwrap_or_else(PoisonError::into_inner) = interject;
}

/// Writes to the error output; nobody can be told when that fails.
pub fn complain(text: impl AsRef<[u8]>) {
    let edited = EDITED.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if edited.is_some_and(|interject| io::stderr().is_terminal() && interject(text.as_ref())) {
        return;
    }
    static LOCK: Mutex<()> = Mutex::new(());
    let _guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = io::stderr().write_all(text.as_ref());
}
