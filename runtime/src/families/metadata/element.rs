//! Elements that programs keep with an object under a namespace: shown, set, removed, edited.

use super::{Kind, WithMetadata};
use crate::answer::error::Result;
use crate::answer::reply::Xml;
use crate::libvirt::is_missing_metadata;
use crate::replies::{MetadataChangeReply, MetadataMissingReply};
use crate::session::Session;
use crate::tools::edit;
use virsh_generated::sets::MetadataChange;
use virt::connect::Connect;
use virt_sys as sys;

/// Shows the element of a namespace, or sets, removes or edits it.
///
/// # Errors
/// Returns libvirt's error.
pub fn run<O, R>(
    session: &mut Session,
    object: &O,
    uri: &str,
    asked: &MetadataChange,
    flags: u32,
) -> Result<R>
where
    O: WithMetadata,
    R: From<Xml> + From<MetadataMissingReply> + From<MetadataChangeReply>,
{
    let mut element = Element { object: object.clone(), uri, key: asked.key.as_deref(), flags };
    if asked.edit {
        let changed = edit::edit(session, &mut element)?.is_some();
        return Ok(MetadataChangeReply { changed }.into());
    }
    if asked.remove || asked.set.is_some() {
        element.write(asked.set.as_deref())?;
        return Ok(MetadataChangeReply { changed: true }.into());
    }
    Ok(match element.present(flags)? {
        Some(present) => Xml::new(present + "\n").into(),
        None => MetadataMissingReply { xml: None }.into(),
    })
}

/// The element that an object holds under a namespace.
struct Element<'a, O> {
    object: O,
    uri: &'a str,
    key: Option<&'a str>,
    flags: u32,
}

impl<O: WithMetadata> Element<'_, O> {
    fn present(&self, flags: u32) -> Result<Option<String>> {
        match self.object.read(Kind::Element, Some(self.uri), flags) {
            Err(error) if is_missing_metadata(&error) => Ok(None),
            present => Ok(Some(present?)),
        }
    }

    fn write(&self, xml: Option<&str>) -> Result<()> {
        Ok(self.object.write(Kind::Element, xml, self.key, Some(self.uri), self.flags)?)
    }
}

impl<O: WithMetadata> edit::Editable for Element<'_, O> {
    type Made = ();

    /// What is there: of what runs, where that and its definition are to be changed. The flag for
    /// it is the same of domains and networks.
    fn document(&self) -> Result<String> {
        let live = sys::VIR_DOMAIN_AFFECT_LIVE;
        let flags = if self.flags & live == 0 { self.flags } else { live };
        Ok(self.present(flags)?.unwrap_or_else(|| "\n".to_owned()))
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<()> {
        self.write(Some(document))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.object = self.object.on(&connection)?;
        Ok(())
    }
}
