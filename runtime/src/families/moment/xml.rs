//! The documents of new snapshots and checkpoints, made from options.

use crate::answer::error::{Error, Result};
use crate::answer::reply::Xml;
use crate::tools::xml::{Element, writable};

/// What the options say of a new moment.
#[derive(Debug, Clone)]
pub struct Description<'a> {
    /// The name of the root element.
    pub root: &'static str,
    /// The name.
    pub name: Option<&'a str>,
    /// The description.
    pub description: Option<&'a str>,
    /// The element of the memory.
    pub memory: Option<Element>,
    /// The elements of the disks.
    pub disks: Vec<Element>,
}

/// A document that is printed in place of what it describes; virsh ends it with an empty line.
#[must_use]
pub fn printed(document: String) -> Xml {
    Xml { text: format!("{document}\n"), value: Some(document.into()) }
}

impl Description<'_> {
    /// The document, as virsh writes it: whatever has a name is escaped, and a root without
    /// contents has an end of its own.
    ///
    /// # Errors
    /// Names the option whose value XML cannot hold.
    pub fn document(self) -> Result<String> {
        let texts = [("name", self.name), ("description", self.description)];
        let mut inside = Vec::new();
        for (tag, text) in texts {
            if let Some(text) = text {
                inside.push(Element::new(tag).containing(writable(tag, text)?));
            }
        }
        inside.extend(self.memory);
        if !self.disks.is_empty() {
            inside.push(self.disks.into_iter().fold(Element::new("disks"), Element::child));
        }
        let root = inside.into_iter().fold(Element::new(self.root), Element::child);
        Ok(if root.nodes.is_empty() {
            root.containing("\n").pretty_fully()
        } else {
            root.pretty_fully()
        })
    }

    /// The element of a disk.
    ///
    /// # Errors
    /// Refuses a disk without a name, and a name that XML cannot hold.
    pub fn disk(name: &str) -> Result<Element> {
        if name.is_empty() {
            return Err(Error::usage("unable to parse diskspec: "));
        }
        Ok(Element::new("disk").with("name", writable("diskspec", name)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(name: &str, description: &str, disk: &str) -> Result<String> {
        let disks = vec![Description::disk(disk)?];
        Description {
            root: "domainsnapshot",
            name: Some(name),
            description: Some(description),
            memory: None,
            disks,
        }
        .document()
    }

    #[test]
    fn a_root_without_contents_has_an_end() {
        let empty = Description {
            root: "domaincheckpoint",
            name: None,
            description: None,
            memory: None,
            disks: Vec::new(),
        };
        assert_eq!(
            empty.document().ok().as_deref(),
            Some("<domaincheckpoint>\n</domaincheckpoint>\n")
        );
    }

    #[test]
    fn what_has_a_name_is_escaped() {
        let document = made("a\"'<>&", "", "v'\"").unwrap_or_default();
        assert!(document.contains("<name>a&quot;&apos;&lt;&gt;&amp;</name>"), "{document}");
        assert!(document.contains("<disk name='v&apos;&quot;'/>"), "{document}");
        assert!(made("n", "d", "").is_err());
        assert!(made("\u{1}", "d", "vda").is_err());
    }

    proptest! {
        #[test]
        fn any_text_reads_back(
            name in "[^\\x00-\\x1f]{1,20}", description in "\\PC{0,20}", disk in "\\PC{1,20}",
        ) {
            let Ok(document) = made(&name, &description, &disk) else { return Ok(()) };
            let read = Element::parse(&document).expect("a document");
            prop_assert_eq!(read.find("name").map(Element::text), Some(name));
            prop_assert_eq!(read.find("description").map(Element::text), Some(description));
            prop_assert_eq!(read.attribute_at("disks/disk", "name"), Some(disk.as_str()));
        }
    }
}
