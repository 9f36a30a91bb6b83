//! The paths, types and sizes of volumes: by a call for each, or by the document, which has them all, where calls take long.

use crate::libvirt::VolumeExt;
use crate::tools::concurrent;
use crate::tools::xml::Element;
use crate::words::VolumeType;
use std::sync::{Mutex, PoisonError};
use virt::connect::Connect;
use virt::storage_vol::StorageVol;

/// What is asked of volumes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Whether the path is.
    pub path: bool,
    /// Whether type and sizes are.
    pub info: bool,
}

/// What is known of a volume; what was not asked, or could not be told, is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The path on the host.
    pub path: Option<String>,
    /// The type and the sizes.
    pub info: Option<Info>,
}

/// Type and sizes of a volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Info {
    /// The type.
    pub type_: VolumeType,
    /// The size in bytes.
    pub capacity: u64,
    /// How many bytes are allocated.
    pub allocation: u64,
}

/// What is known of each volume.
#[must_use]
pub fn of_each(connection: &Connect, volumes: &[StorageVol], wanted: Wanted) -> Vec<Facts> {
    let saves_calls = wanted.path && wanted.info && concurrent::is_far(connection);
    let Some((first, others)) = volumes.split_first().filter(|_| saves_calls) else {
        return concurrent::map(volumes, |volume| Facts {
            path: wanted.path.then(|| path(volume)).flatten(),
            info: wanted.info.then(|| info(volume)).flatten(),
        });
    };
    let believed = Believed::default();
    let mut all = vec![believed.compared(connection, first)];
    all.extend(concurrent::map(others, |volume| believed.told(volume)));
    all
}

/// The types of which documents are believed. Not every driver says the same in both ways: the mock driver has the
/// type that a volume was defined with in its document, and that of its pool otherwise. One volume of each type is asked in
/// both.
#[derive(Debug, Default)]
struct Believed(Mutex<Vec<VolumeType>>);

impl Believed {
    /// What a volume's document says if it is believed, else what the calls say.
    fn told(&self, volume: &StorageVol) -> Facts {
        let documented = documented(volume);
        let types = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match documented {
            Some(facts) if facts.info.is_some_and(|info| types.contains(&info.type_)) => facts,
            other => self.judged(other, Facts { path: path(volume), info: info(volume) }),
        }
    }

    /// What the calls say of a volume, which are made at once, and beside that of its document.
    fn compared(&self, connection: &Connect, volume: &StorageVol) -> Facts {
        let asked = (|| documented(volume), || path(volume), || info(volume));
        let (documented, path, info) = concurrent::all(connection, asked);
        self.judged(documented, Facts { path, info })
    }

    /// What the calls said; documents of the type are believed if this one says the same.
    fn judged(&self, documented: Option<Facts>, asked: Facts) -> Facts {
        let same = documented.as_ref() == Some(&asked);
        if let (true, Some(info)) = (same, asked.info) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(info.type_);
        }
        asked
    }
}

fn path(volume: &StorageVol) -> Option<String> {
    volume.carried_path().ok()
}

fn info(volume: &StorageVol) -> Option<Info> {
    let info = volume.info().ok()?;
    let type_ = VolumeType::from_number(info.kind);
    Some(Info { type_, capacity: info.capacity, allocation: info.allocation })
}

/// What a volume's document says; nothing unless it says all.
fn documented(volume: &StorageVol) -> Option<Facts> {
    let name = volume.carried_name().ok()?;
    read(&name, &volume.carried_xml().ok()?)
}

/// Reads the document of a volume. In one with control characters, which may come out of a name, the path is not what
/// it is: XML cannot hold most of them, and readers take others for ends of lines.
fn read(name: &str, document: &str) -> Option<Facts> {
    if name.contains(char::is_control) || document.contains('\r') {
        return None;
    }
    let volume = Element::parse(document).ok()?;
    let bytes = |name: &str| {
        let size = volume.find(name).filter(|size| size.attribute("unit") == Some("bytes"))?;
        size.text().parse().ok()
    };
    let type_ = VolumeType::from_word(volume.attribute("type")?)?;
    let info = Info { type_, capacity: bytes("capacity")?, allocation: bytes("allocation")? };
    Some(Facts { path: Some(volume.find("target/path")?.text()), info: Some(info) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "<volume type='dir'>\n  <name> a &lt;</name>\n  <capacity unit='bytes'>18446744073709551615</capacity>\n  \
        <allocation unit='bytes'>0</allocation>\n  <target>\n    <path>/p/ a &lt;</path>\n  </target>\n</volume>\n";

    fn facts() -> Facts {
        let info = Info { type_: VolumeType::Dir, capacity: u64::MAX, allocation: 0 };
        Facts { path: Some("/p/ a <".to_owned()), info: Some(info) }
    }

    #[test]
    fn a_document_that_says_all_is_read() {
        assert_eq!(read(" a <", DOCUMENT), Some(facts()));
    }

    #[test]
    fn one_that_does_not_is_not() {
        let without = [" type='dir'", "'dir'", " unit='bytes'", "18446744073709551615", "/volume"];
        let without = without.map(|part| DOCUMENT.replacen(part, "", 1));
        let parts =
            [("path>", "way>"), ("allocation", "allotted"), ("dir", "heap"), ("a &", "\r&")];
        let other = parts.map(|(part, other)| DOCUMENT.replace(part, other));
        for document in without.iter().chain(&other) {
            assert_eq!(read(" a <", document), None, "{document}");
        }
        assert_eq!(read("\u{1}", DOCUMENT), None);
    }

    #[test]
    fn documents_are_believed_of_the_types_of_which_both_ways_said_the_same() {
        let believed = Believed::default();
        let types = || believed.0.lock().unwrap().clone();
        let file = Info { type_: VolumeType::File, capacity: u64::MAX, allocation: 0 };
        let pools = Facts { info: Some(file), ..facts() };
        assert_eq!(believed.judged(Some(facts()), pools.clone()), pools);
        let nothing = Facts { path: None, info: None };
        assert_eq!(believed.judged(None, nothing.clone()), nothing);
        assert_eq!(types(), []);
        assert_eq!(believed.judged(Some(facts()), facts()), facts());
        assert_eq!(types(), [VolumeType::Dir]);
    }
}
