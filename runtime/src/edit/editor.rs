//! The text in its temporary file, and the editor that changes it.

use crate::error::{Error, Result, os_text};
use crate::output::complain;
use crate::reply::Reply;
use crate::text::shell_quoted;
use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};
use tempfile::TempPath;

/// The editor where the user names none; Debian's choice of the system's editor.
const DEFAULT_EDITOR: &str = "sensible-editor";

/// Characters that need no shell to understand.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || "-/_.:@".contains(c))
}

/// A text in a file of its own.
#[derive(Debug)]
pub struct Draft {
    original: String,
    path: Option<TempPath>,
    shown: String,
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
        let shown = file.path().display().to_string();
        file.write_all(text.as_bytes()).map_err(|error| {
            let text = os_text(&error);
            Error::new(format!("write: {shown}: failed to write to temporary file: {text}"))
        })?;
        let path = file.into_temp_path();
        Ok(Draft { original: text.to_owned(), path: Some(path), shown })
    }

    /// Opens the editor on the file and waits for its end.
    ///
    /// # Errors
    /// Says that the editor cannot be started or failed; a changed text stays in its file.
    pub fn open_editor(&mut self) -> Result<()> {
        run_editor(&self.shown).map_err(|error| match self.read() {
            Ok(text) if text != self.original => self.keep(error),
            _ => error,
        })
    }

    /// The text as it is in the file now.
    ///
    /// # Errors
    /// Says why the file cannot be read.
    pub fn read(&self) -> Result<String> {
        std::fs::read_to_string(&self.shown).map_err(|error| {
            Error::new(format!(
                "{}: failed to read temporary file: {}",
                self.shown,
                os_text(&error)
            ))
        })
    }

    /// Removes the file.
    pub fn discard(&mut self) {
        self.path = None;
    }

    /// Leaves the file where it is, and says so after an error.
    pub fn keep(&mut self, error: Error) -> Error {
        if let Some(path) = self.path.take() {
            let _ = path.keep();
        }
        error.and_finally(format!("the changed text is kept in {}", self.shown))
    }
}

/// Lets the user edit a text, and `take` what comes back; a changed text that is not taken
/// stays in its file.
///
/// # Errors
/// Says why the text cannot be edited or was not taken.
pub fn edit_text(text: &str, take: impl FnOnce(&str) -> Result<Reply>) -> Result<Reply> {
    let mut draft = Draft::new(text)?;
    draft.open_editor()?;
    let changed = draft.read()?;
    take(&changed).map_err(|error| draft.keep(error))
}

fn run_editor(file: &str) -> Result<()> {
    let named = std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR"));
    let editor = named.unwrap_or_else(|_| DEFAULT_EDITOR.to_owned());
    if editor.is_empty() {
        return Err(Error::new("Cannot find '' in path: No such file or directory"));
    }
    let (mut command, shown) = if is_plain(&editor) {
        let mut command = Command::new(&editor);
        command.arg(file);
        (command, format!("{editor} {file}"))
    } else if is_plain(file) {
        let script = format!("{editor} {file}");
        let mut command = Command::new("sh");
        command.args(["-c", &script]);
        (command, format!("sh -c {}", shell_quoted(&script)))
    } else {
        let text = "temporary filename contains shell meta or other unacceptable characters (is $TMPDIR wrong?)";
        return Err(Error::new(format!("{file}: {text}")));
    };
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(unexpected(&shown, status)),
        Err(error) if error.kind() == ErrorKind::NotFound && !editor.contains('/') => {
            Err(Error::new(format!("Cannot find '{editor}' in path: No such file or directory")))
        }
        Err(error) => {
            complain(&format!(
                "libvirt:  error : cannot execute binary {editor}: {}\n",
                os_text(&error)
            ));
            Err(Error::new(format!(
                "internal error: Child process ({shown}) unexpected exit status 127"
            )))
        }
    }
}

fn unexpected(shown: &str, status: ExitStatus) -> Error {
    let how = match status.signal() {
        Some(signal) => format!("fatal signal {signal}"),
        None => format!("exit status {}", status.code().unwrap_or_default()),
    };
    Error::new(format!("internal error: Child process ({shown}) unexpected {how}"))
}
