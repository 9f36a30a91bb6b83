//! Finds elements of a document by their path from the root.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element's attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element(Vec<(String, String)>);

impl Element {
    /// Reads the attributes of a tag; those that cannot be read are passed over.
    #[must_use]
    pub fn of(tag: &BytesStart<'_>) -> Element {
        let read = tag.attributes().flatten().filter_map(|attribute| {
            let name = attribute.key.as_ref().to_owned();
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
            Some((name, value.into_owned()))
        });
        Element(read.collect())
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Finds all elements at a path such as `domain/devices/disk`, in the order of the
/// document; none when it is not well formed.
#[must_use]
pub fn elements(document: &str, path: &str) -> Option<Vec<Element>> {
    let mut reader = Reader::from_str(document);
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    loop {
        let (tag, empty) = match reader.read_event().ok()? {
            Event::Start(tag) => (tag, false),
            Event::Empty(tag) => (tag, true),
            Event::End(_) => {
                open.pop();
                continue;
            }
            Event::Eof => return open.is_empty().then_some(found),
            _ => continue,
        };
        open.push(tag.name().as_ref().to_owned());
        if open.iter().map(String::as_str).eq(path.split('/')) {
            found.push(Element::of(&tag));
        }
        if empty {
            open.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_by_their_whole_path() {
        let document = "<a><b n='1&amp;'/><c><b n='2'/></c><b n=\"3\">x</b></a>";
        let found = elements(document, "a/b").unwrap();
        let values: Vec<_> = found.iter().map(|element| element.attribute("n")).collect();
        assert_eq!(values, [Some("1&"), Some("3")]);
        assert_eq!(elements(document, "b"), Some(Vec::new()));
    }

    #[test]
    fn a_broken_document_has_none() {
        assert_eq!(elements("<a><b></a>", "a/b"), None);
        assert_eq!(elements("<a><b/>", "a/b"), None);
    }
}
