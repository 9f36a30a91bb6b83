//! The text in its temporary file, and the editor that changes it.

use crate::answer::error::{Error, Result, os_text};
use crate::answer::hints;
use crate::answer::text::shell_quoted;
use crate::session::{Session, deadline};
use crate::tools::xml;
use std::ffi::{OsStr, OsString};
use std::io::{ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::Instant;
use tempfile::TempPath;
use virsh_args::{Text, text};

/// The editor where the user names none; Debian's choice of the system's editor.
const DEFAULT_EDITOR: &str = "sensible-editor";

/// Characters that need no shell to understand.
fn is_plain(word: &OsStr) -> bool {
    word.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || b"-/_.:@".contains(byte))
}

/// A text in a file of its own, which is removed in the end unless it is kept.
#[derive(Debug)]
pub struct Draft {
    original: String,
    file: Option<TempPath>,
    path: PathBuf,
}

impl Draft {
    /// Writes the text to a new file below `TMPDIR` that only the user can read.
    ///
    /// # Errors
    /// Says why the file cannot be made or written.
    pub fn new(text: &str) -> Result<Draft> {
        let folder = std::env::var_os("TMPDIR").unwrap_or_else(|| OsString::from("/tmp"));
        let folder = if folder.is_empty() { PathBuf::from("/") } else { PathBuf::from(folder) };
        let made = tempfile::Builder::new()
            .prefix("virsh")
            .suffix(".xml")
            .rand_bytes(6)
            .tempfile_in(&folder);
        let mut file = made.map_err(|error| {
            let text = error.get_ref().map_or_else(|| os_text(&error), ToString::to_string);
            let text = text.split(" at path").next().unwrap_or_default().to_owned();
            let text = text.split(" (os error").next().unwrap_or_default().to_owned();
            Error::new(format!("g_mkstemp_full: failed to create temporary file: {text}"))
        })?;
        let path = file.path().to_owned();
        file.write_all(text.as_bytes()).map_err(|error| {
            let words = ": failed to write to temporary file: ";
            Error::io(text!["write: ", path, words, os_text(&error)])
        })?;
        Ok(Draft { original: text.to_owned(), file: Some(file.into_temp_path()), path })
    }

    /// Opens the editor on the file and waits for its end.
    ///
    /// # Errors
    /// Says that the editor cannot be started or failed; a changed text stays in its file.
    pub fn open_editor(&mut self, session: &mut Session) -> Result<()> {
        session.watch_connection();
        let start = Instant::now();
        let pause = deadline::pause();
        let edited = run_editor(&self.path);
        drop(pause);
        let changed = self.is_changed();
        let hint =
            if edited.is_ok() && !changed { hints::for_editor(start.elapsed()) } else { None };
        if let Some(hint) = hint {
            session.out.hint(hint);
        }
        edited.map_err(|error| if changed { self.keep(error) } else { error })
    }

    /// Tells whether the file holds anything else than the text that it was made with.
    fn is_changed(&self) -> bool {
        match xml::read_bytes(&self.path, self.original.len() as u64) {
            Ok(bytes) => bytes != self.original.as_bytes(),
            Err(_) => self.holds_text(),
        }
    }

    /// Tells whether there is a file that can hold a text: editors have put folders in its place.
    fn holds_text(&self) -> bool {
        self.path.is_file()
    }

    /// The text as it is in the file now.
    ///
    /// # Errors
    /// Says why the file cannot be read or cannot be a text for libvirt; it stays where it is.
    pub fn read(&mut self) -> Result<String> {
        let failed =
            |reason: &str| Error::io(text![self.path, ": failed to read temporary file: ", reason]);
        let problem = match xml::read_bytes(&self.path, xml::LIMIT).map(xml::into_text) {
            Ok(Ok(text)) => return Ok(text),
            Ok(Err(reason)) => failed(reason),
            Err(unreadable) => failed(&unreadable.reason).and(unreadable.text()),
        };
        Err(if self.holds_text() { self.keep(problem) } else { problem })
    }

    /// Leaves the file where it is, and says so after an error.
    pub fn keep(&mut self, error: Error) -> Error {
        if let Some(file) = self.file.take() {
            let _ = file.keep();
        }
        error.and_finally(text!["the changed text is kept in ", self.path])
    }
}

/// The editor that the user names: a program, or a command for the shell.
fn wanted_editor() -> OsString {
    let named = std::env::var_os("VISUAL").or_else(|| std::env::var_os("EDITOR"));
    named.unwrap_or_else(|| DEFAULT_EDITOR.into())
}

fn run_editor(file: &Path) -> Result<()> {
    let editor = wanted_editor();
    let (mut command, shown) = if is_plain(&editor) {
        if !is_found(&editor) {
            return Err(not_found(&editor));
        }
        let mut command = Command::new(&editor);
        command.arg(file);
        (command, text![editor, " ", file])
    } else if is_plain(file.as_os_str()) {
        let mut script = editor.clone();
        script.push(" ");
        script.push(file);
        let mut command = Command::new("sh");
        command.arg("-c").arg(&script);
        (command, text!["sh -c ", shell_quoted(&script)])
    } else {
        let words = ": temporary filename contains shell meta or other unacceptable characters (is $TMPDIR wrong?)";
        return Err(Error::new(text![file, words]));
    };
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(unexpected(&shown, &how_it_ended(status))),
        Err(_) if !editor.as_bytes().contains(&b'/') => Err(not_found(&editor)),
        Err(error) => {
            let words = os_text(&error);
            let status = if error.kind() == ErrorKind::NotFound { 127 } else { 126 };
            let note = text!["libvirt:  error : cannot execute binary ", editor, ": ", words, "\n"];
            Err(unexpected(&shown, &format!("exit status {status}")).noted(note))
        }
    }
}

/// Tells whether a path that does not begin at the root leads to a program; the search for
/// plain names, and what is wrong with other paths, is the system's to say.
fn is_found(editor: &OsStr) -> bool {
    let path = Path::new(editor);
    if editor.is_empty() || path.is_absolute() || !editor.as_bytes().contains(&b'/') {
        return !editor.is_empty();
    }
    path.metadata().is_ok_and(|facts| facts.is_file() && facts.permissions().mode() & 0o111 != 0)
}

fn not_found(editor: &OsStr) -> Error {
    Error::io(text!["Cannot find '", editor, "' in path: No such file or directory"])
}

fn unexpected(shown: &Text, how: &str) -> Error {
    Error::new(text!["internal error: Child process (", shown, ") unexpected ", how])
}

fn how_it_ended(status: ExitStatus) -> String {
    match status.signal() {
        Some(signal) => format!("fatal signal {signal}"),
        None => format!("exit status {}", status.code().unwrap_or_default()),
    }
}
