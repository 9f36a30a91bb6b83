//! Chooses among snapshots as libvirt's flags do, where libvirt or the driver cannot.

use super::document::{DISK_ONLY, Facts, Location};
use std::collections::HashMap;
use virt_sys as sys;

/// A snapshot as far as the flags ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relative {
    /// The name.
    pub name: String,
    /// What its document says.
    pub facts: Facts,
    /// Whether libvirt keeps metadata of it; known where a flag asks for that.
    pub metadata: bool,
}

/// The places of the snapshots that the flags `VIR_DOMAIN_SNAPSHOT_LIST_*` ask for, among all of
/// a domain or those after one; each after the one before it.
#[must_use]
pub fn chosen(all: &[Relative], from: Option<&str>, flags: u32) -> Vec<usize> {
    let mut below: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
    for (at, snapshot) in all.iter().enumerate() {
        below.entry(snapshot.facts.parent.as_deref()).or_default().push(at);
    }
    let deep = match from {
        Some(_) => flags & sys::VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS != 0,
        None => flags & sys::VIR_DOMAIN_SNAPSHOT_LIST_ROOTS == 0,
    };
    let mut found = Vec::new();
    // A list of what is open, and not the stack: nothing bounds how long a chain is.
    let mut open: Vec<usize> = below.get(&from).into_iter().flatten().rev().copied().collect();
    while let Some(at) = open.pop() {
        let children = below.get(&Some(all[at].name.as_str()));
        if passes(&all[at], children.is_some(), flags) {
            found.push(at);
        }
        if deep {
            open.extend(children.into_iter().flatten().rev());
        }
    }
    found
}

/// Tells whether a snapshot is one of those that each group of flags asks for; a group of which
/// none is set lets everything pass.
fn passes(snapshot: &Relative, has_children: bool, flags: u32) -> bool {
    let state = snapshot.facts.state.as_deref().unwrap_or_default();
    let (inactive, disk_only) = (state == "shutoff", state == DISK_ONLY);
    let external = snapshot.facts.location == Location::External;
    let groups: [&[(u32, bool)]; 4] = [
        &[
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_LEAVES, !has_children),
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES, has_children),
        ],
        &[
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_METADATA, snapshot.metadata),
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA, !snapshot.metadata),
        ],
        &[
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE, inactive),
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE, !inactive && !disk_only),
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY, disk_only),
        ],
        &[
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL, !external),
            (sys::VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL, external),
        ],
    ];
    groups.iter().all(|group| {
        let mut asked = group.iter().filter(|(flag, _)| flags & flag != 0).peekable();
        asked.peek().is_none() || asked.any(|(_, is)| *is)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::reply::Time;

    /// a ─ b ─ d
    ///   └ c
    fn family() -> Vec<Relative> {
        let one = |name: &str, parent: Option<&str>, state: &str, location| Relative {
            name: name.to_owned(),
            facts: Facts {
                created: Some(Time::UNIX_EPOCH),
                state: Some(state.to_owned()),
                parent: parent.map(str::to_owned),
                location,
            },
            metadata: name != "c",
        };
        vec![
            one("d", Some("b"), "running", Location::Internal),
            one("b", Some("a"), "disk-snapshot", Location::External),
            one("a", None, "shutoff", Location::Internal),
            one("c", Some("a"), "paused", Location::External),
        ]
    }

    fn names(from: Option<&str>, flags: u32) -> String {
        let family = family();
        chosen(&family, from, flags).into_iter().map(|at| family[at].name.as_str()).collect()
    }

    #[test]
    fn parents_come_before_children() {
        assert_eq!(names(None, 0), "abdc");
        assert_eq!(names(None, sys::VIR_DOMAIN_SNAPSHOT_LIST_ROOTS), "a");
        assert_eq!(names(Some("a"), 0), "bc");
        assert_eq!(names(Some("a"), sys::VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS), "bdc");
        assert_eq!(names(Some("d"), 0), "");
    }

    #[test]
    fn each_group_of_flags_narrows_the_list() {
        use sys::{
            VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE as ACTIVE, VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY as DISK,
            VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL as EXTERNAL,
            VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE as INACTIVE,
            VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL as INTERNAL,
            VIR_DOMAIN_SNAPSHOT_LIST_LEAVES as LEAVES,
            VIR_DOMAIN_SNAPSHOT_LIST_METADATA as METADATA,
            VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES as NO_LEAVES,
            VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA as NO_METADATA,
        };
        let expected = [
            (LEAVES, "dc"),
            (NO_LEAVES, "ab"),
            (LEAVES | NO_LEAVES, "abdc"),
            (METADATA, "abd"),
            (NO_METADATA, "c"),
            (INACTIVE, "a"),
            (ACTIVE, "dc"),
            (DISK, "b"),
            (ACTIVE | DISK, "bdc"),
            (INTERNAL, "ad"),
            (EXTERNAL | LEAVES, "c"),
        ];
        for (flags, found) in expected {
            assert_eq!(names(None, flags), found, "{flags:#x}");
        }
    }
}
