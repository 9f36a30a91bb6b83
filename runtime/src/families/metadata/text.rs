//! Titles and descriptions: shown, set, edited, and gathered for listings.

use super::{Kind, WithMetadata};
use crate::answer::error::{Context, Result};
use crate::libvirt::{is_missing_metadata, is_unsupported};
use crate::replies::{TextChangeReply, TextMissingReply, TextShownReply};
use crate::session::Session;
use crate::tools::xml::Element;
use crate::tools::{concurrent, edit};
use virsh_generated::sets::TextChange;

/// Shows the description of an object or its title, or sets or edits it.
///
/// # Errors
/// Returns libvirt's error; one from before any change stands alone.
pub fn run<O, R>(session: &mut Session, object: &O, asked: &TextChange, flags: u32) -> Result<R>
where
    O: WithMetadata,
    R: From<TextShownReply> + From<TextMissingReply> + From<TextChangeReply>,
{
    let kind = if asked.title { Kind::Title } else { Kind::Description };
    let present = of(object, kind, O::flags_to_show(flags)).alone()?.unwrap_or_default();
    let new = (!asked.new_desc.is_empty()).then(|| asked.new_desc.join(" "));
    if asked.edit {
        return Ok(edited(session, object, kind, &present, new.as_deref(), flags)?.into());
    }
    if let Some(new) = new {
        object.write(kind, Some(&new), None, None, flags)?;
        return Ok(TextChangeReply { changed: true }.into());
    }
    if present.is_empty() {
        return Ok(TextMissingReply { description: None, title: None }.into());
    }
    Ok(match kind {
        Kind::Title => TextShownReply { description: None, title: Some(present) },
        _ => TextShownReply { description: Some(present), title: None },
    }
    .into())
}

/// Lets the user edit a text, from the present one or a draft on; editors end the last line,
/// which is not part of the text.
fn edited<O: WithMetadata>(
    session: &mut Session,
    object: &O,
    kind: Kind,
    present: &str,
    draft: Option<&str>,
    flags: u32,
) -> Result<TextChangeReply> {
    edit::edit_text(session, draft.unwrap_or(present), |again, text| {
        let text = text.strip_suffix('\n').unwrap_or(text);
        if text == present {
            return Ok(TextChangeReply { changed: false });
        }
        let found = again.map(|connection| object.on(&connection)).transpose().alone()?;
        found.as_ref().unwrap_or(object).write(kind, Some(text), None, None, flags)?;
        Ok(TextChangeReply { changed: true })
    })
}

/// A text of an object, none if it has none.
///
/// # Errors
/// Returns libvirt's error.
pub fn of(object: &impl WithMetadata, kind: Kind, flags: u32) -> Result<Option<String>> {
    match object.read(kind, None, flags) {
        Err(error) if is_missing_metadata(&error) => Ok(None),
        Err(error) if is_unsupported(&error) => {
            object.text_in_document(kind, flags).unwrap_or_else(|| Err(error.into()))
        }
        text => Ok(Some(text?)),
    }
}

/// A text of an object in its XML, none if it has none.
///
/// # Errors
/// Says that the XML cannot be read.
pub(super) fn in_document(document: &str, name: &str) -> Result<Option<String>> {
    Ok(Element::parse(document)?.find(name).map(Element::text))
}

/// The titles of objects that text shows because it was `told` to, or that only programs want, who do
/// without those that cannot be had; none where neither is so.
///
/// # Errors
/// Returns libvirt's error, where text shows them.
pub fn titles_if<O: WithMetadata + Sync>(
    told: bool,
    wanted: bool,
    objects: &[O],
) -> Result<Vec<Option<String>>> {
    match (told, wanted) {
        (true, _) => titles(objects),
        (false, true) => Ok(concurrent::map(objects, |it| of(it, Kind::Title, 0).ok().flatten())),
        (false, false) => Ok(vec![None; objects.len()]),
    }
}

/// The titles of objects, in their order; none where an object has none.
///
/// # Errors
/// Returns libvirt's error.
fn titles<O: WithMetadata + Sync>(objects: &[O]) -> Result<Vec<Option<String>>> {
    concurrent::map(objects, |object| of(object, Kind::Title, 0)).into_iter().collect()
}
