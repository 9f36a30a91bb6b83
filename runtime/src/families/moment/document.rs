//! What the document of a snapshot or a checkpoint says.

use crate::answer::error::Result;
use crate::answer::reply::Time;
use crate::tools::xml::Element;

/// What the document of a moment says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// When it was made, where the document says so.
    pub created: Option<Time>,
    /// The state of the domain then; none for a checkpoint.
    pub state: Option<String>,
    /// The name of the moment before it.
    pub parent: Option<String>,
    /// Where the contents of a snapshot are.
    pub location: Location,
}

/// The state of a snapshot of a running domain that holds no memory.
pub const DISK_ONLY: &str = "disk-snapshot";

/// Where the contents of a snapshot are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Location {
    /// In the disks.
    #[default]
    Internal,
    /// In files of their own.
    External,
}

/// Reads a document.
///
/// # Errors
/// Says that it is malformed.
pub fn facts(document: &str) -> Result<Facts> {
    let root = Element::parse(document)?;
    let text = |path: &str| root.find(path).map(Element::text);
    let seconds = text("creationTime").and_then(|seconds| seconds.trim().parse().ok());
    let created = seconds.and_then(|seconds| Time::from_second(seconds).ok());
    let state = text("state").filter(|state| !state.is_empty());
    let location = location(&root, state.as_deref().unwrap_or_default());
    Ok(Facts { created, state, parent: text("parent/name"), location })
}

/// Memory or a disk that is external makes the whole external, and so does a snapshot of disks
/// alone.
fn location(root: &Element, state: &str) -> Location {
    let is_external = |element: &Element| element.attribute("snapshot") == Some("external");
    let mut parts = root.children("memory").chain(root.find_all("disks/disk"));
    if state == DISK_ONLY || parts.any(is_external) {
        Location::External
    } else {
        Location::Internal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(inside: &str) -> Result<Facts> {
        facts(&format!("<domainsnapshot>{inside}</domainsnapshot>"))
    }

    #[test]
    fn a_document_tells_when_and_after_what_a_moment_was_made() {
        let facts = read(
            "<state>paused</state><parent><name>a</name></parent><creationTime>86400</creationTime>\
             <domain><name>d</name></domain>",
        )
        .expect("facts");
        assert_eq!(facts.created, Time::from_second(86_400).ok());
        assert_eq!((facts.state.as_deref(), facts.parent.as_deref()), (Some("paused"), Some("a")));
    }

    #[test]
    fn what_a_document_does_not_say_is_not_made_up() {
        for time in ["", "<creationTime/>", "<creationTime>soon</creationTime><state/>"] {
            let facts = read(time).expect("facts");
            assert_eq!((facts.created, facts.state), (None, None), "{time}");
        }
        assert!(facts("<domainsnapshot>").is_err());
    }

    #[test]
    fn one_external_part_is_enough() {
        let of = |inside: &str| {
            read(&format!("<creationTime>1</creationTime>{inside}"))
                .map(|facts| facts.location)
                .ok()
        };
        let internal = "<memory snapshot='internal'/><disks><disk snapshot='internal'/></disks>";
        assert_eq!(of(internal), Some(Location::Internal));
        assert_eq!(of(""), Some(Location::Internal));
        assert_eq!(of("<memory snapshot='external'/>"), Some(Location::External));
        let mixed = "<memory snapshot='no'/><disks><disk/><disk snapshot='external'/></disks>";
        assert_eq!(of(mixed), Some(Location::External));
        assert_eq!(of("<state>disk-snapshot</state>"), Some(Location::External));
    }
}
