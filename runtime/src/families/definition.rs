//! Definitions that are brought up to date from a file: what is there is found, the file gets what makes it
//! the same object, and what changes is shown.
//!
//! Nothing is defined where nothing can differ. Only libvirt knows for certain what it makes of a file; so
//! where a difference is expected, the file is defined, and what then differs is what changed.

mod chosen;
mod definable;
mod diff;
mod expected;
mod identity;
mod momentary;
mod pairing;
mod value;

pub use definable::Definable;

use crate::answer::error::{Error, Result};
use crate::replies::DefinitionChangeReply;
use crate::session::Session;
use crate::tools::xml::{Element, Node};
use virsh_generated::sets;
use virt::connect::Connect;
use virt::error::Error as LibvirtError;

/// Defines what a document describes; where the user wants that, only if it is not so already, or only in
/// words. `update` makes the answer of what was brought up to date, which people see before its sentence.
///
/// # Errors
/// Says that the document is none of such an object, or of another one of that name; returns libvirt's error.
pub fn define<O: Definable, R: From<O> + From<DefinitionChangeReply>>(
    session: &mut Session,
    document: String,
    wanted: &sets::Update,
    define: impl Fn(&Connect, &str) -> Result<O, LibvirtError>,
    update: impl FnOnce(Updated<O>) -> R,
) -> Result<R> {
    let connection = session.connection()?;
    if !wanted.update {
        return Ok(define(&connection, &document)?.into());
    }
    let plan = Update::plan(&connection, document)?;
    if wanted.dry_run {
        return Ok(plan.expected().into());
    }
    let updated = plan.make(|document| define(&connection, document))?;
    session.show(&updated.diff);
    Ok(update(updated))
}

const CHANGED_MEANWHILE: &str =
    "somebody else has changed the definition meanwhile; nothing was defined";

/// An update of what a file defines.
#[derive(Debug)]
struct Update<O> {
    /// The object that is there, with its document.
    present: Option<(O, Element)>,
    /// Whether it has a definition.
    persistent: bool,
    /// What libvirt is expected to make of the file.
    expected: Element,
    /// What is defined.
    document: String,
    /// The definition that was compared, as libvirt gave it.
    compared: Option<String>,
}

/// What an update changed.
#[derive(Debug)]
pub struct Updated<O> {
    /// The object.
    pub made: O,
    /// Whether its definition is another one now.
    pub changed: bool,
    /// How it differs from the one before, as a unified diff.
    pub diff: String,
}

impl<O: Definable> Update<O> {
    /// Finds what is there under the name in a document, and compares it.
    ///
    /// # Errors
    /// Says that the document is none of such an object, or of another one of that name; returns libvirt's error.
    fn plan(connection: &Connect, document: String) -> Result<Update<O>> {
        let mut given = Element::parse(&document)?;
        if given.name != O::ROOT {
            let (found, wanted) = (&given.name, O::ROOT);
            return Err(Error::usage(format!(
                "unexpected root element <{found}>, expecting <{wanted}>"
            )));
        }
        let Some(object) = O::find(connection, &given)? else {
            let (present, persistent) = (None, false);
            let expected = momentary::without(tidy(given));
            return Ok(Update { present, persistent, expected, document, compared: None });
        };
        let compared = object.document()?;
        let present = tidy(Element::parse(&compared)?);
        let completed = identity::complete(&mut given, &present)?;
        let document = if completed { given.compact() } else { document };
        let expected = expected::expected(&momentary::without(tidy(given)), &present);
        let persistent = object.is_persistent()?;
        let compared = persistent.then_some(compared);
        Ok(Update { present: Some((object, present)), persistent, expected, document, compared })
    }

    /// Whether something is expected to change.
    fn changes(&self) -> bool {
        !self.persistent || self.there() != Some(&self.expected)
    }

    /// What is expected to change.
    fn expected(&self) -> DefinitionChangeReply {
        DefinitionChangeReply {
            changed: self.changes(),
            exists: self.present.is_some(),
            diff: diff::unified(self.there(), &self.expected),
        }
    }

    /// Refuses where somebody else has changed the definition since it was compared. Libvirt has no way to define only
    /// what is still as it was, so that this is done as late as it can be.
    fn unless_changed_meanwhile(&self) -> Result<()> {
        match (&self.present, &self.compared) {
            (Some((object, _)), Some(compared)) if object.document()? != *compared => {
                Err(Error::wrong_state(CHANGED_MEANWHILE))
            }
            _ => Ok(()),
        }
    }

    /// Defines the document if anything may change, and tells what did.
    ///
    /// # Errors
    /// Returns libvirt's error, or says that somebody else has changed the definition meanwhile.
    fn make(self, define: impl FnOnce(&str) -> Result<O, LibvirtError>) -> Result<Updated<O>> {
        if !self.changes()
            && let Some((object, _)) = self.present
        {
            return Ok(Updated { made: object, changed: false, diff: String::new() });
        }
        self.unless_changed_meanwhile()?;
        let made = define(&self.document)?;
        let now = tidy(Element::parse(&made.document()?)?);
        let there = self.there();
        let changed = !self.persistent || there != Some(&now);
        let diff = diff::unified(there, &now);
        Ok(Updated { made, changed, diff })
    }

    fn there(&self) -> Option<&Element> {
        self.present.as_ref().map(|(_, document)| document)
    }
}

/// A document without the blanks between its elements.
fn tidy(mut element: Element) -> Element {
    let nested = element.elements().next().is_some();
    element.nodes = std::mem::take(&mut element.nodes)
        .into_iter()
        .filter_map(|node| match node {
            Node::Element(inside) => Some(Node::Element(tidy(inside))),
            Node::Text(text) if text.trim().is_empty() => None,
            Node::Text(text) if nested => Some(Node::Text(text)),
            Node::Text(text) => Some(Node::Text(text.trim().to_owned())),
        })
        .collect();
    element
}

#[cfg(test)]
mod tests;
