//! Which volumes of a domain are to go with it: virStoragePoolLookupByName,
//! virStorageVolLookupByName, virStorageVolLookupByPath.

use crate::answer::error::{Error, Result};
use crate::session::Session;
use crate::tools::xml::Element;
use virt::connect::Connect;
use virt::storage_vol::StorageVol;

/// A volume that a disk of the domain uses.
#[derive(Debug)]
pub struct DiskVolume {
    /// The disk's name in the guest.
    pub target: String,
    /// Where the disk comes from, in the words of the domain's XML.
    pub source: String,
    /// The volume.
    pub volume: StorageVol,
}

/// What is to go with a domain.
#[derive(Debug, Default)]
pub struct Chosen {
    /// The volumes that can be removed.
    pub volumes: Vec<DiskVolume>,
    /// Whether a disk that was named is not among them, which was reported.
    pub incomplete: bool,
}

/// What the XML says of a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// The name in the guest.
    pub target: String,
    /// Where the disk comes from.
    pub source: String,
    /// The pool, where the source names a volume of it.
    pub pool: Option<String>,
}

/// Finds the volumes of a domain's disks: all of them, or those that `names` tells by target or
/// source. What cannot be removed is reported at once.
///
/// # Errors
/// Fails when a name fits no disk, which was reported.
pub fn find(session: &mut Session, document: &str, names: Option<&[String]>) -> Result<Chosen> {
    let connection = session.connection()?;
    let mut left = names.map(<[String]>::to_vec);
    let mut chosen = Chosen::default();
    for disk in disks(&Element::parse(document)?) {
        let wanted = left.as_mut().is_none_or(|left| take_name(left, &disk));
        if !wanted {
            continue;
        }
        match lookup(&connection, &disk) {
            Ok(volume) => {
                let Disk { target, source, .. } = disk;
                chosen.volumes.push(DiskVolume { target, source, volume });
            }
            Err(error) => {
                session.report(&error);
                chosen.incomplete = names.is_some();
            }
        }
    }
    let left = left.unwrap_or_default();
    for name in &left {
        let text = format!("Volume '{name}' was not found in domain's definition.");
        session.report(&Error::new(text));
    }
    if left.is_empty() { Ok(chosen) } else { Err(Error::silent()) }
}

/// Takes the first name that fits a disk out of the names; each is good for one disk.
fn take_name(names: &mut Vec<String>, disk: &Disk) -> bool {
    let fits = |name: &String| *name == disk.target || *name == disk.source;
    let Some(place) = names.iter().position(fits) else { return false };
    names.remove(place);
    true
}

/// The volume of a disk.
///
/// # Errors
/// Says that libvirt manages none there.
pub fn lookup(connection: &Connect, disk: &Disk) -> Result<StorageVol> {
    let Disk { target, source, pool } = disk;
    let found = match pool {
        None => connection.lookup_storage_vol_by_path(source),
        Some(pool) => {
            let pool = connection.lookup_storage_pool_by_name(pool).map_err(|error| {
                let text = format!("Storage pool '{pool}' for volume '{target}' not found.");
                Error::instead_of(error, text)
            })?;
            pool.lookup_storage_vol_by_name(source)
        }
    };
    found.map_err(|error| {
        let text = format!(
            "Storage volume '{target}'({source}) is not managed by libvirt. Remove it manually."
        );
        Error::instead_of(error, text)
    })
}

fn disks(domain: &Element) -> Vec<Disk> {
    domain.find_all("devices/disk").into_iter().filter_map(disk).collect()
}

/// A disk that has a name in the guest and a source. What counts as a source is not what domblklist
/// shows: nothing here is made up of several attributes, as for NVMe disks.
#[must_use]
pub fn disk(disk: &Element) -> Option<Disk> {
    const SOURCES: [&str; 5] = ["file", "dir", "name", "dev", "volume"];
    let target = disk.attribute_at("target", "dev")?.to_owned();
    let source = disk.find("source");
    let attributes = source.map(|source| source.attributes.as_slice()).unwrap_or_default();
    let found = attributes.iter().find(|(key, _)| SOURCES.contains(&key.as_str()));
    let is_volume = disk.attribute("type") == Some("volume");
    let pool = source.and_then(|source| source.attribute("pool")).filter(|_| is_volume);
    let source = found.map(|(_, value)| value.clone()).filter(|source| !source.is_empty())?;
    Some(Disk { target, source, pool: pool.map(str::to_owned) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: &str = "<domain><devices>\
        <disk type='file'><source file='/a &amp; b'/><target dev='vda'/></disk>\
        <disk type='volume'><source pool='p' volume='v'/><target dev='vdb'/></disk>\
        <disk type='file' device='cdrom'><target dev='hdc'/></disk>\
        <disk type='file'><source file='/lost'/></disk>\
        </devices></domain>";

    fn disk(target: &str, source: &str, pool: Option<&str>) -> Disk {
        Disk { target: target.to_owned(), source: source.to_owned(), pool: pool.map(str::to_owned) }
    }

    #[test]
    fn disks_count_that_have_a_target_and_a_source() {
        let disks = disks(&Element::parse(DOMAIN).expect("well-formed"));
        let expected = [disk("vda", "/a & b", None), disk("vdb", "v", Some("p"))];
        assert_eq!(disks, expected);
    }

    #[test]
    fn a_name_fits_target_or_source_and_only_once() {
        let mut names = vec!["x".to_owned(), "vda".to_owned(), "vda".to_owned()];
        let vda = disk("vda", "/a", None);
        assert!(take_name(&mut names, &vda));
        assert_eq!(names, ["x", "vda"]);
        assert!(!take_name(&mut names, &disk("vdb", "/b", None)));
        assert!(take_name(&mut names, &disk("vdb", "x", None)));
    }
}
