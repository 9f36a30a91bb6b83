//! The metadata of snapshots and checkpoints in an editor.

use super::document::DISK_ONLY;
use crate::answer::error::{Error, Result};
use crate::libvirt::{Checkpoint, CheckpointsExt, is_unsupported_with_flags, unless_missing};
use crate::session::lookup::Snapshot;
use crate::tools::edit::Editable;
use crate::tools::xml::Element;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::ErrorNumber;
use virt_sys as sys;

/// What a changed name in the edited document of a snapshot means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renaming {
    /// It is refused.
    Refuse,
    /// The snapshot has that name from then on.
    Rename,
    /// The document is that of a copy.
    Clone,
}

/// A snapshot that is edited.
#[derive(Debug)]
pub struct SnapshotEdit {
    domain: Domain,
    snapshot: Snapshot,
    name: String,
    renaming: Renaming,
    /// Whether the snapshot becomes the current one, changed or not.
    makes_current: bool,
}

impl SnapshotEdit {
    /// A snapshot of a domain.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn new(
        domain: &Domain,
        snapshot: &Snapshot,
        renaming: Renaming,
        makes_current: bool,
    ) -> Result<SnapshotEdit> {
        let (domain, snapshot) = (domain.clone(), snapshot.clone());
        Ok(SnapshotEdit { name: snapshot.name()?, domain, snapshot, renaming, makes_current })
    }

    /// The name that the snapshot had before.
    #[must_use]
    pub fn into_name(self) -> String {
        self.name
    }

    /// Refuses a changed name that is not allowed, or that another snapshot has: defining the
    /// document would replace that one's metadata.
    fn check_name(&self, new: &str) -> Result<()> {
        if new == self.name {
            return Ok(());
        }
        let old = &self.name;
        if self.renaming == Renaming::Refuse {
            let line = format!("Must use --rename or --clone to change {old} to {new}");
            return Err(Error::new(line));
        }
        let taken = Domain::lookup_snapshot_by_name(&self.domain, new, 0);
        match unless_missing(taken, ErrorNumber::NoDomainSnapshot)? {
            None => Ok(()),
            Some(_) => Err(Error::of_kind(
                ErrorNumber::OperationInvalid,
                format!("cannot change {old} to {new}: domain moment {new} already exists"),
            )),
        }
    }

    /// Moves what follows to the new name, and forgets the old one.
    fn forget_old(&self, new: &str) -> Result<()> {
        for child in self.snapshot.list_all_children(0)? {
            let mut document =
                Element::parse(&child.xml_desc(sys::VIR_DOMAIN_SNAPSHOT_XML_SECURE)?)?;
            document.set_text("parent/name", new);
            redefine(&self.domain, &document.compact(), is_current(&child)?)?;
        }
        Ok(self.snapshot.delete(sys::VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)?)
    }
}

/// Makes a document the metadata of a snapshot. That the snapshot holds disks alone is told by a
/// flag as well, where the driver knows that.
///
/// # Errors
/// Returns libvirt's error.
pub fn redefine(domain: &Domain, document: &str, current: bool) -> Result<Snapshot> {
    let state = Element::parse(document).ok().and_then(|root| Some(root.find("state")?.text()));
    let current = if current { sys::VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT } else { 0 };
    let flags = sys::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE | current;
    if state.as_deref() == Some(DISK_ONLY) {
        let disk_only = flags | sys::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY;
        match domain.create_snapshot_xml(document, disk_only) {
            Err(error) if is_unsupported_with_flags(&error) => {}
            made => return Ok(made?),
        }
    }
    Ok(domain.create_snapshot_xml(document, flags)?)
}

fn is_current(snapshot: &Snapshot) -> Result<bool> {
    Ok(snapshot.is_current(0)?)
}

impl Editable for SnapshotEdit {
    type Made = Snapshot;

    fn document(&self) -> Result<String> {
        Ok(self.snapshot.xml_desc(sys::VIR_DOMAIN_SNAPSHOT_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Snapshot> {
        let name = name_in(document);
        if let Some(name) = &name {
            self.check_name(name)?;
        }
        let stays = self.renaming != Renaming::Clone || name.as_ref() == Some(&self.name);
        let current = self.makes_current || (stays && is_current(&self.snapshot)?);
        let made = redefine(&self.domain, document, current)?;
        let new = made.name()?;
        if self.renaming == Renaming::Rename && new != self.name {
            self.forget_old(&new)?;
        }
        Ok(made)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.domain.name()?)?;
        self.snapshot = Domain::lookup_snapshot_by_name(&self.domain, &self.name, 0)?;
        Ok(())
    }

    fn takes_unchanged(&self) -> bool {
        self.makes_current
    }
}

/// A checkpoint that is edited.
#[derive(Debug)]
pub struct CheckpointEdit {
    domain: Domain,
    checkpoint: Checkpoint,
    name: String,
}

impl CheckpointEdit {
    /// A checkpoint of a domain.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn new(domain: &Domain, checkpoint: &Checkpoint) -> Result<CheckpointEdit> {
        let (domain, checkpoint) = (domain.clone(), checkpoint.clone());
        Ok(CheckpointEdit { name: checkpoint.name()?, domain, checkpoint })
    }
}

impl Editable for CheckpointEdit {
    type Made = Checkpoint;

    fn document(&self) -> Result<String> {
        Ok(self.checkpoint.xml_desc(sys::VIR_DOMAIN_CHECKPOINT_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Checkpoint> {
        if let Some(new) = name_in(document).filter(|new| *new != self.name) {
            return Err(Error::new(format!("Cannot rename checkpoint {} to {new}", self.name)));
        }
        let flags = sys::VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE;
        Ok(self.domain.create_checkpoint(document, flags)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.domain.name()?)?;
        self.checkpoint = self.domain.checkpoint(&self.name)?;
        Ok(())
    }
}

/// The name in a document; none in one that is malformed, which libvirt refuses.
fn name_in(document: &str) -> Option<String> {
    Some(Element::parse(document).ok()?.find("name")?.text())
}
