//! The documents of new volumes: made from options, or from another volume's document.

use crate::answer::error::{Error, Result};
use crate::tools::xml::{Element, Node, writable};
use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use std::borrow::Cow;

/// What the options say of a new volume.
#[derive(Debug, Clone, Copy, Default)]
pub struct Description<'a> {
    /// The name.
    pub name: &'a str,
    /// The size in bytes.
    pub capacity: u64,
    /// The bytes to allocate at first.
    pub allocation: Option<u64>,
    /// The format.
    pub format: Option<&'a str>,
    /// The path of the volume below.
    pub backing_path: Option<&'a str>,
    /// The format of the volume below.
    pub backing_format: Option<&'a str>,
}

impl Description<'_> {
    /// The document, as virsh writes it.
    ///
    /// # Errors
    /// Names the option whose value XML cannot hold.
    pub fn document(&self) -> Result<String> {
        let holding = |name: &str, text: &str| Element::new(name).containing(text);
        let format = |option: &str, format: Option<&str>| match format {
            Some(format) => {
                Ok(Some(Element::new("format").with("type", writable(option, format)?)))
            }
            None => Ok::<_, Error>(None),
        };
        let mut volume = Element::new("volume")
            .child(holding("name", writable("name", self.name)?))
            .child(holding("capacity", &self.capacity.to_string()));
        volume.add(self.allocation.map(|bytes| holding("allocation", &bytes.to_string())));
        let target = format("format", self.format)?;
        volume.add(target.map(|format| Element::new("target").child(format)));
        if let Some(path) = self.backing_path {
            let path = holding("path", writable("backing-vol", path)?);
            let mut store = Element::new("backingStore").child(path);
            store.add(format("backing-vol-format", self.backing_format)?);
            volume = volume.child(store);
        }
        Ok(volume.pretty())
    }
}

/// A volume's document with another name, written as libxml2 does: without an end of line.
///
/// # Errors
/// Says that the name cannot be written, or that the document has no place for it.
pub fn renamed(document: &str, name: &str) -> Result<String> {
    let name = writable("newname", name)?;
    let mut volume = Element::parse(document)?;
    let named = volume.child_mut("name");
    let named = named.ok_or_else(|| Error::new("the volume's XML has no name"))?;
    named.nodes = vec![Node::Text(name.to_owned())];
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, &volume)
        .map_err(|error| Error::new(format!("cannot write the volume's XML: {error}")))?;
    String::from_utf8(writer.into_inner())
        .map_err(|_| Error::new("cannot write the volume's XML: it is not valid UTF-8"))
}

/// Writes an element with all that is in it; the blanks between elements are text and stay.
fn write(writer: &mut Writer<Vec<u8>>, element: &Element) -> std::io::Result<()> {
    let mut start = BytesStart::new(&element.name);
    for (key, value) in &element.attributes {
        start.push_attribute(attribute(key, value));
    }
    if element.nodes.is_empty() {
        return writer.write_event(Event::Empty(start));
    }
    writer.write_event(Event::Start(start))?;
    for node in &element.nodes {
        match node {
            Node::Text(text) => {
                let text = BytesText::from_escaped(partial_escape(text.as_str()));
                writer.write_event(Event::Text(text))?;
            }
            Node::Element(element) => write(writer, element)?,
        }
    }
    writer.write_event(Event::End(BytesEnd::new(&element.name)))
}

/// An attribute in double quotes; libxml2 leaves single quotes in it as they are.
fn attribute<'a>(key: &'a str, value: &str) -> Attribute<'a> {
    let value = partial_escape(value).replace('"', "&quot;");
    let value = value.replace('\n', "&#10;").replace('\t', "&#9;");
    Attribute { key: quick_xml::name::QName(key), value: Cow::Owned(value) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_parts_come_in_order() {
        let volume = Description {
            name: "v",
            capacity: 1024,
            allocation: Some(0),
            format: Some("qcow2"),
            backing_path: Some("/p"),
            backing_format: Some("raw"),
        };
        let expected = "<volume>\n  <name>v</name>\n  <capacity>1024</capacity>\n  \
            <allocation>0</allocation>\n  <target>\n    <format type='qcow2'/>\n  </target>\n  \
            <backingStore>\n    <path>/p</path>\n    <format type='raw'/>\n  </backingStore>\n</volume>\n";
        assert_eq!(volume.document().unwrap(), expected);
        let bare = Description { name: "v", capacity: 1, ..Description::default() };
        let expected = "<volume>\n  <name>v</name>\n  <capacity>1</capacity>\n</volume>\n";
        assert_eq!(bare.document().unwrap(), expected);
    }

    #[test]
    fn only_the_name_of_a_clone_differs() {
        let document = "<volume type='file'>\n  <name>old</name>\n  <key>/p/a&amp;&apos;b</key>\n  \
            <source>\n  </source>\n  <target x='\"y&apos;'/>\n</volume>\n";
        let expected = "<volume type=\"file\">\n  <name>a &amp; \"b\" &lt;</name>\n  <key>/p/a&amp;'b</key>\n  \
            <source>\n  </source>\n  <target x=\"&quot;y'\"/>\n</volume>";
        assert_eq!(renamed(document, "a & \"b\" <").unwrap(), expected);
    }

    #[test]
    fn a_document_without_a_name_is_refused() {
        assert!(renamed("<volume/>", "n").is_err());
        assert!(renamed("<volume>", "n").is_err());
    }

    proptest! {
        #[test]
        fn any_name_is_kept_or_refused(name in any::<String>()) {
            let document = "<volume type='file'><name>old</name></volume>";
            match renamed(document, &name) {
                Ok(document) => {
                    let read = Element::parse(&document).unwrap();
                    prop_assert_eq!(read.find("name").unwrap().text(), name);
                }
                Err(error) => prop_assert!(error.to_string().contains("--newname"), "{}", error),
            }
        }

        #[test]
        fn any_description_is_kept_or_refused(name in any::<String>(), format in any::<String>(), path in any::<String>()) {
            let volume = Description { name: &name, format: Some(&format), backing_path: Some(&path), ..Description::default() };
            match volume.document() {
                Ok(document) => {
                    let read = Element::parse(&document).unwrap();
                    prop_assert_eq!(read.find("name").unwrap().text(), name);
                    prop_assert_eq!(read.find("target/format").unwrap().attribute("type"), Some(format.as_str()));
                    prop_assert_eq!(read.find("backingStore/path").unwrap().text(), path);
                }
                Err(error) => {
                    let text = error.to_string();
                    prop_assert!(["--name", "--format", "--backing-vol"].iter().any(|option| text.contains(option)), "{}", text);
                }
            }
        }
    }
}
