//! The medium of a CD-ROM or floppy drive: what is in it, and the XML with another one.

use super::present;
use crate::answer::error::{Error, Result};
use crate::tools::xml::{Element, Node};

/// A medium.
#[derive(Debug, Clone, Copy)]
pub struct Medium<'a> {
    /// The path of the file or device.
    pub path: &'a str,
    /// Whether it is a block device.
    pub block: bool,
}

/// What is done with a drive.
#[derive(Debug, Clone, Copy)]
pub enum Change<'a> {
    /// The medium is taken out.
    Eject,
    /// A medium is put into the drive, which has to be empty.
    Insert(Option<Medium<'a>>),
    /// A medium takes the place of what is there.
    Update(Option<Medium<'a>>),
}

/// Tells whether the medium of a disk can be changed.
#[must_use]
pub fn is_drive(disk: &Element) -> bool {
    matches!(disk.attribute("device"), Some("cdrom" | "floppy"))
}

/// The drive, which the user calls `name`, after a change.
///
/// # Errors
/// Says that there is nothing to take out, that the drive is full, or that no medium is given.
pub fn changed(drive: Element, name: &str, change: Change<'_>) -> Result<Element> {
    let refused = |words: &str| Err(Error::new(format!("The disk device '{name}' {words}")));
    let source = drive.find("source");
    // A source that only says what to do when there is none is no medium.
    let is_full = source
        .is_some_and(|source| source.attributes.iter().any(|(key, _)| key != "startupPolicy"));
    match change {
        Change::Eject if source.is_none() => refused("doesn't have media"),
        Change::Eject => Ok(with(drive, None)),
        Change::Insert(None) | Change::Update(None) => {
            Err(Error::usage("New disk media source was not specified"))
        }
        Change::Insert(_) if is_full => refused("already has media"),
        Change::Insert(medium) | Change::Update(medium) => Ok(with(drive, medium)),
    }
}

fn with(mut drive: Element, medium: Option<Medium<'_>>) -> Element {
    let policy = drive.attribute_at("source", "startupPolicy").map(str::to_owned);
    let mut drive = {
        drive.nodes.retain(|node| !present::is(node, "source"));
        present::without_backing(drive)
    };
    let block = medium.is_some_and(|medium| medium.block);
    drive.set("type", if block { "block" } else { "file" });
    let Some(medium) = medium else { return drive };
    let mut source = Element::new("source").with(if block { "dev" } else { "file" }, medium.path);
    if let Some(policy) = policy {
        source.set("startupPolicy", policy);
    }
    drive.nodes.push(Node::Element(source));
    drive
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = "<disk type='block' device='cdrom'>\n      <source dev='/dev/sr0' startupPolicy='optional'/>\
                        \n      <target dev='hdc'/>\n    </disk>";
    const EMPTY: &str = "<disk type='file' device='cdrom'>\n      <target dev='hdc'/>\n    </disk>";
    /// Has a policy for a medium and none in it.
    const WILLING: &str = "<disk device='cdrom'><source startupPolicy='optional'/><target/></disk>";

    fn after(drive: &str, change: Change<'_>) -> String {
        let drive = Element::parse(drive).expect("well-formed");
        let said = |error: Error| error.lines()[0].to_string();
        changed(drive, "hdc", change).map_or_else(said, |drive| drive.dump())
    }

    #[test]
    fn a_medium_comes_and_goes_and_the_rest_stays() {
        let file = Some(Medium { path: "/a.iso", block: false });
        let full = "<disk type=\"file\" device=\"cdrom\">\n      \n      ";
        let target = "<target dev=\"hdc\"/>\n    ";
        assert_eq!(after(FULL, Change::Eject), format!("{full}{target}</disk>"));
        let source = "<source file=\"/a.iso\" startupPolicy=\"optional\"/></disk>";
        assert_eq!(after(FULL, Change::Update(file)), format!("{full}{target}{source}"));
        let device = Some(Medium { path: "/dev/sr1", block: true });
        let expected = format!(
            "<disk type=\"block\" device=\"cdrom\">\n      {target}<source dev=\"/dev/sr1\"/></disk>"
        );
        assert_eq!(after(EMPTY, Change::Insert(device)), expected);
        assert!(after(WILLING, Change::Insert(file)).contains("/a.iso"));
        assert!(!after(WILLING, Change::Eject).contains("source"));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let file = Some(Medium { path: "/a.iso", block: false });
        assert_eq!(after(EMPTY, Change::Eject), "The disk device 'hdc' doesn't have media");
        assert_eq!(after(FULL, Change::Insert(file)), "The disk device 'hdc' already has media");
        for change in [Change::Insert(None), Change::Update(None)] {
            assert_eq!(after(FULL, change), "New disk media source was not specified");
        }
    }
}
