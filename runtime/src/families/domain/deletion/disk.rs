//! What becomes of the disks of domains that go: virStorageVolLookupByPath, virStorageVolGetXMLDesc.

use super::users::{User, backing};
use crate::answer::error::Result;
use crate::families::domain::volumes::{self, Disk};
use crate::libvirt::VolumeExt;
use crate::replies::beyond::{
    delete_note_read_only, delete_note_unmanaged, delete_note_used, delete_read_only,
    delete_shared, delete_unmanaged,
};
use crate::tools::xml::Element;
use crate::words::DeletionFate;
use virt::connect::Connect;

/// A disk of a domain that is to go, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Its name in the guest.
    pub target: String,
    /// Where it comes from; none where the XML has more than one word for that.
    pub source: Option<String>,
    /// Whether it is a read-only medium.
    pub read_only: bool,
    /// Its volume.
    pub volume: Option<Volume>,
    /// What else uses that.
    pub users: Vec<User>,
    /// What becomes of it.
    pub fate: DeletionFate,
    /// Why it is kept or refused.
    pub reason: Option<String>,
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// The name of its pool.
    pub pool: String,
    /// Its name.
    pub name: String,
    /// Its key.
    pub key: String,
    /// Its path.
    pub path: String,
    /// Its size in bytes as a guest sees it.
    pub capacity: u64,
    /// What it lies on.
    pub backing: Option<String>,
}

impl Marked {
    /// What there is to know of a disk; none where it has no medium.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn of(connection: &Connect, element: &Element) -> Result<Option<Marked>> {
        let read_only = element.attribute("device") == Some("cdrom");
        let mut marked = Marked {
            target: element.attribute_at("target", "dev").unwrap_or_default().to_owned(),
            source: None,
            read_only: read_only || element.find("readonly").is_some(),
            volume: None,
            users: Vec::new(),
            fate: DeletionFate::Keep,
            reason: None,
        };
        let Some(disk) = volumes::disk(element) else {
            let source = element.find("source");
            let is_there = source.is_some_and(|source| !source.attributes.is_empty());
            return Ok(is_there.then_some(marked));
        };
        marked.volume = Volume::of(connection, &disk)?;
        marked.source = Some(disk.source);
        Ok(Some(marked))
    }

    /// Tells whether a name is that of the disk.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let path = self.volume.as_ref().map(|volume| volume.path.as_str());
        self.target == name || self.source.as_deref() == Some(name) || path == Some(name)
    }

    /// Decides what becomes of it, and says what stands in the way.
    pub fn judge(&mut self, domain: &str, wanted: bool, all: bool) -> Option<String> {
        let words: Vec<String> = self.users.iter().map(User::words).collect();
        let users = words.join(", ");
        let target = &self.target;
        let (reason, refusal) = match &self.volume {
            _ if self.read_only => {
                let refusal = (!all).then(|| delete_read_only(target, domain));
                (Some(delete_note_read_only()), refusal)
            }
            None => {
                let source = self.source.as_deref().unwrap_or_default();
                (Some(delete_note_unmanaged()), Some(delete_unmanaged(target, domain, source)))
            }
            Some(volume) if !words.is_empty() => {
                let refusal = delete_shared(&volume.path, target, domain, &users);
                (Some(delete_note_used(&users)), Some(refusal))
            }
            Some(_) => (None, None),
        };
        self.fate = match (wanted, &reason, &refusal) {
            (true, None, _) => DeletionFate::Delete,
            (true, _, Some(_)) => DeletionFate::Refuse,
            _ => DeletionFate::Keep,
        };
        self.reason = reason;
        refusal.filter(|_| wanted)
    }
}

impl Volume {
    /// The volume of a disk; none where libvirt manages none there.
    fn of(connection: &Connect, disk: &Disk) -> Result<Option<Volume>> {
        let Ok(volume) = volumes::lookup(connection, disk) else { return Ok(None) };
        Ok(Some(Volume {
            backing: backing(&volume)?,
            pool: volume.lookup_storage_pool()?.name()?,
            name: volume.carried_name()?,
            key: volume.carried_key()?,
            path: volume.carried_path()?,
            capacity: volume.info()?.capacity,
        }))
    }
}
