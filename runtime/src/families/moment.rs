//! Moments of a domain that libvirt remembers: snapshots and checkpoints, which form trees alike.

mod document;
pub mod edit;
mod older;
mod relatives;
pub mod xml;

pub use document::{Facts, Location, facts};

use crate::answer::error::{Error, Result};
use crate::answer::reply::{Shown, Time};
use crate::answer::text::sort_names;
use crate::answer::tree::{self, Node};
use crate::libvirt::{Checkpoint, CheckpointsExt, SnapshotsExt, is_unsupported, unless_missing};
use crate::session::lookup::Snapshot;
use crate::tools::concurrent::{self, Call, Calls};
use jiff::tz::TimeZone;
use virt::domain::Domain;
use virt::error::{Error as LibvirtError, ErrorNumber};
use virt_sys as sys;

/// A snapshot or a checkpoint.
pub trait Moment: Sized + Send + Sync {
    /// The name.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn name(&self) -> Result<String, LibvirtError>;

    /// The document, without what only lengthens it.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn document(&self) -> Result<String, LibvirtError>;

    /// The moment before this one, if there is one.
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn before(&self) -> Result<Option<Self>, LibvirtError>;

    /// The flag for descendants beside children.
    const DESCENDANTS: u32;

    /// The moments of the domain, or those after one of them, that the flags ask for.
    ///
    /// # Errors
    /// Returns why they cannot be listed.
    fn list(domain: &Domain, from: Option<&Self>, flags: u32) -> Result<Vec<Self>>;
}

impl Moment for Snapshot {
    fn name(&self) -> Result<String, LibvirtError> {
        self.name()
    }

    fn document(&self) -> Result<String, LibvirtError> {
        self.xml_desc(0)
    }

    fn before(&self) -> Result<Option<Snapshot>, LibvirtError> {
        unless_missing(self.parent(0), ErrorNumber::NoDomainSnapshot)
    }

    const DESCENDANTS: u32 = sys::VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS;

    fn list(domain: &Domain, from: Option<&Snapshot>, flags: u32) -> Result<Vec<Snapshot>> {
        let listed = match from {
            None => domain.list_all_snapshots(flags),
            Some(from) => from.list_all_children(flags),
        };
        match listed {
            Err(error) if is_unsupported(&error) => older::snapshots(domain, from, flags),
            listed => Ok(listed?),
        }
    }
}

impl Moment for Checkpoint {
    fn name(&self) -> Result<String, LibvirtError> {
        self.name()
    }

    fn document(&self) -> Result<String, LibvirtError> {
        self.xml_desc(sys::VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN)
    }

    fn before(&self) -> Result<Option<Checkpoint>, LibvirtError> {
        unless_missing(self.parent(), ErrorNumber::NoDomainCheckpoint)
    }

    const DESCENDANTS: u32 = sys::VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS;

    fn list(domain: &Domain, from: Option<&Checkpoint>, flags: u32) -> Result<Vec<Checkpoint>> {
        Ok(match from {
            None => domain.checkpoints(flags)?,
            Some(from) => from.children(flags)?,
        })
    }
}

/// Lists moments with their names: sorted by these, or in libvirt's order where that has a meaning.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn listed<M: Moment>(
    domain: &Domain,
    from: Option<&M>,
    flags: u32,
    topological: bool,
) -> Result<Vec<(String, M)>> {
    let named = |moment: M| -> Result<_> { Ok((moment.name()?, moment)) };
    let mut moments =
        M::list(domain, from, flags)?.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    if !topological {
        sort_names(&mut moments, |(name, _)| name.clone());
    }
    Ok(moments)
}

/// The moments with what their documents say, in their order.
///
/// # Errors
/// Returns libvirt's error, or says that a document cannot be read.
pub fn described<M: Moment>(moments: &[(String, M)]) -> Result<Vec<(String, Facts)>> {
    let described = concurrent::map(moments, |(name, moment)| -> Result<_> {
        Ok((name.clone(), facts(&moment.document()?)?))
    });
    described.into_iter().collect()
}

/// The moments without what their documents say, where none of that is shown and libvirt is not asked for them.
#[must_use]
pub fn undescribed<M>(moments: Vec<(String, M)>) -> Vec<(String, Facts)> {
    moments.into_iter().map(|(name, _)| (name, Facts::default())).collect()
}

/// The moments with their parents; the one from which the tree starts comes first and has none.
///
/// # Errors
/// Returns libvirt's error.
pub fn nodes<M: Moment>(from: Option<&M>, moments: &[(String, M)]) -> Result<Vec<Node>> {
    let first = from.map(|from| -> Result<_> { Ok(Node { name: from.name()?, parent: None }) });
    let rest = concurrent::map(moments, |(name, moment)| -> Result<Node> {
        let parent = moment.before()?.as_ref().map(M::name).transpose()?;
        Ok(Node { name: name.clone(), parent })
    });
    first.into_iter().chain(rest).collect()
}

/// The moments by name, with their parents or without any.
///
/// # Errors
/// Returns libvirt's error.
pub fn named<M: Moment>(moments: Vec<(String, M)>, parents: bool) -> Result<Vec<Node>> {
    if parents {
        return nodes(None, &moments);
    }
    Ok(moments.into_iter().map(|(name, _)| Node { name, parent: None }).collect())
}

/// A time, if it is known, as a clock shows it here, with the distance of that clock from UTC.
#[must_use]
pub fn local_time(time: Option<Time>) -> Shown<Option<Time>> {
    let text = time.map_or_else(|| "-".to_owned(), |time| in_zone(time, TimeZone::system()));
    Shown { text: text.into(), value: time }
}

fn in_zone(time: Time, zone: TimeZone) -> String {
    time.to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S %z").to_string()
}

/// Draws the tree of names and parents.
pub fn drawn(rows: impl Iterator<Item = (String, Option<String>)>) -> String {
    tree::text(&rows.map(|(name, parent)| Node { name, parent }).collect::<Vec<_>>())
}

/// The snapshots of a domain.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn snapshots(domain: &Domain, flags: u32) -> Result<Vec<Snapshot>> {
    Snapshot::list(domain, None, flags)
}

/// Creates a snapshot. Where libvirt refuses a flag and the domain is to be halted, it is halted
/// here: servers before 0.9.5 cannot do that.
///
/// # Errors
/// Returns libvirt's error, or says that a transient domain, which would be gone, is not halted.
pub fn create(domain: &Domain, document: &str, flags: u32) -> Result<Snapshot> {
    const HALT: u32 = sys::VIR_DOMAIN_SNAPSHOT_CREATE_HALT;
    let refused = match domain.create_snapshot_xml(document, flags) {
        Err(error) if flags & HALT != 0 => error,
        made => return Ok(made?),
    };
    if refused.code().known() != Some(ErrorNumber::InvalidArg) {
        return Err(refused.into());
    }
    if !domain.is_persistent()? {
        return Err(Error::wrong_state("cannot halt after snapshot of transient domain"));
    }
    let made = domain.create_snapshot_xml(document, flags & !HALT)?;
    if domain.is_active()? {
        domain.destroy()?;
    }
    Ok(made)
}

/// The calls that list the children and all descendants of a moment.
#[derive(Debug)]
pub struct Followers<'scope> {
    children: Call<'scope, Result<u64>>,
    descendants: Call<'scope, Result<u64>>,
}

impl<'scope> Followers<'scope> {
    /// Begins them.
    pub fn begin<M: Moment>(
        calls: &Calls<'scope, '_>,
        domain: &'scope Domain,
        moment: &'scope M,
    ) -> Followers<'scope> {
        let count = |flags| M::list(domain, Some(moment), flags).map(|found| found.len() as u64);
        Followers {
            children: calls.begin(move || count(0)),
            descendants: calls.begin(move || count(M::DESCENDANTS)),
        }
    }

    /// How many children there are, and how many descendants.
    ///
    /// # Errors
    /// Returns why they cannot be listed.
    pub fn count(self) -> Result<(u64, u64)> {
        let (children, descendants) = (self.children.answer(), self.descendants.answer());
        Ok((children?, descendants?))
    }
}

/// Tells whether a snapshot is the current one; where libvirt cannot tell, by the name of that.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_current(domain: &Domain, snapshot: &Snapshot, name: &str) -> Result<bool> {
    match snapshot.is_current(0) {
        Err(error) if is_unsupported(&error) => {
            Ok(domain.has_current_snapshot()? && domain.current_snapshot(0)?.name()? == name)
        }
        is => Ok(is?),
    }
}

/// The name of the moment before one.
///
/// # Errors
/// Says that there is none.
pub fn parent<M: Moment>(kind: &str, moment: &M) -> Result<String> {
    match moment.before()? {
        Some(parent) => Ok(parent.name()?),
        None => {
            let name = moment.name()?;
            Err(Error::wrong_state(format!("{kind} '{name}' has no parent")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_shown_with_its_zone() {
        let time = Time::from_second(1_795_400_000).expect("a time");
        assert_eq!(in_zone(time, TimeZone::UTC), "2026-11-23 02:13:20 +0000");
        let zone = TimeZone::fixed(jiff::tz::Offset::from_seconds(-12_600).expect("an offset"));
        assert_eq!(in_zone(time, zone), "2026-11-22 22:43:20 -0330");
    }
}
