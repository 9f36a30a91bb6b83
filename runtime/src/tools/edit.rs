//! The edit commands: the user changes a text in an editor, and libvirt takes it or not.
//!
//! A changed text is thrown away only on request: when libvirt refuses it and nobody can be
//! asked, or when it cannot be read, it stays in its file and the user hears where.

mod editor;
mod question;

use crate::answer::error::{Error, Result};
use crate::session::Session;
use question::Answer;
use virt::connect::Connect;
use virt::error::Error as LibvirtError;

/// An object that can be edited.
pub trait Editable {
    /// What the changed document makes.
    type Made;

    /// The object's document as it is now.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn document(&self) -> Result<String>;

    /// Makes the changed document the object's; `validate` is false once the user turned
    /// validation off.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn define(&mut self, document: &str, validate: bool) -> Result<Self::Made>;

    /// Finds the object again on a new connection, after the one before was lost.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn find_again(&mut self, connection: Connect) -> Result<()>;

    /// Whether a document is made the object's even if nothing in it was changed.
    fn takes_unchanged(&self) -> bool {
        false
    }

    /// Whether the user may turn validation off.
    fn can_skip_validation(&self) -> bool {
        false
    }
}

/// Lets the user edit an object until its document is taken or given up; nothing is made where
/// nothing was changed.
///
/// # Errors
/// Says why the document was not taken, and where it is.
pub fn edit<E: Editable>(session: &mut Session, object: &mut E) -> Result<Option<E::Made>> {
    let mut original = object.document()?;
    let mut draft = editor::Draft::new(&original)?;
    let mut validate = true;
    let mut reopen = true;
    loop {
        if reopen {
            session.out.flush();
            draft.open_editor(session)?;
        }
        let changed = draft.read()?;
        if changed == original && !object.takes_unchanged() {
            return Ok(None);
        }
        let problem = match check_and_define(session, object, &mut original, &changed, validate) {
            Ok(made) => return Ok(Some(made)),
            Err(problem) => problem,
        };
        let offers_skip = validate && object.can_skip_validation();
        match question::ask(session, problem, offers_skip).map_err(|error| draft.keep(error))? {
            Answer::Edit => reopen = true,
            Answer::Force => reopen = false,
            Answer::SkipValidation => {
                validate = false;
                reopen = false;
            }
            Answer::ThrowAway => return Err(Error::silent()),
        }
    }
}

/// Lets the user edit the definition of an object: `read` gives its document, `define` makes a
/// changed one the object's, and `find` finds it by `name` on a new connection.
///
/// # Errors
/// Says why the document was not taken, and where it is.
pub fn edit_definition<O: Clone>(
    session: &mut Session,
    object: &O,
    name: String,
    read: impl Fn(&O) -> Result<String, LibvirtError>,
    define: impl Fn(&Connect, &str) -> Result<O, LibvirtError>,
    find: impl Fn(&Connect, &str) -> Result<O, LibvirtError>,
) -> Result<Option<O>> {
    let connection = session.connection()?;
    let define = |connection: &Connect, document: &str, _| define(connection, document);
    let object = object.clone();
    let validates = false;
    edit(session, &mut Definition { connection, object, name, read, define, find, validates })
}

/// Lets the user edit the definition of an object as `edit_definition` does, where libvirt checks it against its schema:
/// `define` is told whether that is wanted, which the user may turn off.
///
/// # Errors
/// Says why the document was not taken, and where it is.
pub fn edit_validated<O: Clone>(
    session: &mut Session,
    object: &O,
    name: String,
    read: impl Fn(&O) -> Result<String, LibvirtError>,
    define: impl Fn(&Connect, &str, bool) -> Result<O, LibvirtError>,
    find: impl Fn(&Connect, &str) -> Result<O, LibvirtError>,
) -> Result<Option<O>> {
    let connection = session.connection()?;
    let object = object.clone();
    let validates = true;
    edit(session, &mut Definition { connection, object, name, read, define, find, validates })
}

/// An object with the ways to read, define and find it.
struct Definition<O, R, D, F> {
    connection: Connect,
    object: O,
    name: String,
    read: R,
    define: D,
    find: F,
    /// Whether libvirt checks the document against its schema.
    validates: bool,
}

impl<O, R, D, F> Editable for Definition<O, R, D, F>
where
    R: Fn(&O) -> Result<String, LibvirtError>,
    D: Fn(&Connect, &str, bool) -> Result<O, LibvirtError>,
    F: Fn(&Connect, &str) -> Result<O, LibvirtError>,
{
    type Made = O;

    fn document(&self) -> Result<String> {
        Ok((self.read)(&self.object)?)
    }

    fn define(&mut self, document: &str, validate: bool) -> Result<O> {
        Ok((self.define)(&self.connection, document, validate)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.object = (self.find)(&connection, &self.name)?;
        self.connection = connection;
        Ok(())
    }

    fn can_skip_validation(&self) -> bool {
        self.validates
    }
}

/// Lets the user edit a text, and `take` what comes back, with a new connection if the one
/// before was lost meanwhile; a changed text that is not taken stays in its file.
///
/// # Errors
/// Says why the text cannot be edited or was not taken.
pub fn edit_text<T>(
    session: &mut Session,
    text: &str,
    take: impl FnOnce(Option<Connect>, &str) -> Result<T>,
) -> Result<T> {
    let mut draft = editor::Draft::new(text)?;
    session.out.flush();
    draft.open_editor(session)?;
    let changed = draft.read()?;
    let connection = session.connection_again();
    connection.and_then(|again| take(again, &changed)).map_err(|error| draft.keep(error))
}

/// Why a changed document was not taken.
struct Problem {
    /// The beginning of the question.
    headline: &'static str,
    /// libvirt's answer.
    cause: Option<Error>,
}

fn check_and_define<E: Editable>(
    session: &mut Session,
    object: &mut E,
    original: &mut String,
    changed: &str,
    validate: bool,
) -> Result<E::Made, Problem> {
    let failed = |cause| Problem { headline: "Failed.", cause: Some(cause) };
    if let Some(connection) = session.connection_again().map_err(failed)? {
        object.find_again(connection).map_err(failed)?;
    }
    let outcome = check(object, original).and_then(|conflict| match conflict {
        Some(headline) => Ok(Err(Problem { headline, cause: None })),
        None => object.define(changed, validate).map(Ok),
    });
    outcome.unwrap_or_else(|cause| {
        session.link.note_failure(&cause);
        Err(failed(cause))
    })
}

/// Tells whether the object has changed since the user saw it, in the words of the question.
fn check<E: Editable>(object: &E, original: &mut String) -> Result<Option<&'static str>> {
    let present = object.document()?;
    if present == *original {
        return Ok(None);
    }
    *original = present;
    Ok(Some("The XML configuration was changed by another user."))
}
