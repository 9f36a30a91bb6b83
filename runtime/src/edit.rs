//! The edit commands: the user changes a text in an editor, and libvirt takes it or not.
//!
//! A changed text is never thrown away: when libvirt refuses it and the user gives up, it
//! stays in its file and the user hears where.

mod editor;
mod question;

pub use editor::edit_text;

use crate::error::{Error, Result};
use crate::reply::Reply;
use crate::session::Session;
use question::Answer;

/// An object that can be edited.
pub trait Editable {
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
    fn define(&mut self, document: &str, validate: bool) -> Result<Reply>;

    /// What to say when nothing was changed.
    fn unchanged(&self) -> String;

    /// The answer when nothing was changed.
    fn unchanged_reply(&self) -> Reply {
        Reply::message(self.unchanged())
    }

    /// Whether the user may turn validation off.
    fn can_skip_validation(&self) -> bool {
        false
    }
}

/// Lets the user edit an object until its document is taken or given up.
///
/// # Errors
/// Says why the document was not taken, and where it is.
pub fn edit(session: &mut Session, object: &mut dyn Editable) -> Result<Reply> {
    let mut original = object.document()?;
    let mut draft = editor::Draft::new(&original)?;
    let mut validate = true;
    let mut reopen = true;
    loop {
        if reopen {
            session.out.flush();
            draft.open_editor()?;
        }
        let changed = draft.read()?;
        if changed == original {
            draft.discard();
            return Ok(object.unchanged_reply());
        }
        let problem = match check_and_define(object, &mut original, &changed, validate) {
            Ok(reply) => {
                draft.discard();
                return Ok(reply);
            }
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
        }
    }
}

/// Why a changed document was not taken.
struct Problem {
    /// The beginning of the question.
    headline: &'static str,
    /// libvirt's answer.
    cause: Option<Error>,
}

fn check_and_define(
    object: &mut dyn Editable,
    original: &mut String,
    changed: &str,
    validate: bool,
) -> Result<Reply, Problem> {
    let failed = |cause| Problem { headline: "Failed.", cause: Some(cause) };
    let present = object.document().map_err(failed)?;
    if present != *original {
        *original = present;
        let headline = "The XML configuration was changed by another user.";
        return Err(Problem { headline, cause: None });
    }
    object.define(changed, validate).map_err(failed)
}
