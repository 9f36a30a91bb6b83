//! A small tree of an XML document: elements with attributes, children and text.
//!
//! Reads what libvirt describes and builds what it is to define; everything is escaped by
//! construction. Comments and processing instructions are not kept.

use crate::answer::error::{Error, Result};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How deep elements may be nested; libxml2 has the same limit.
const DEPTH: usize = 256;

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// The name, with its prefix if it has one.
    pub name: String,
    /// The attributes in order.
    pub attributes: Vec<(String, String)>,
    /// What is inside, in order.
    pub nodes: Vec<Node>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped.
    Text(String),
}

impl Element {
    /// An empty element.
    pub fn new(name: impl Into<String>) -> Element {
        Element { name: name.into(), ..Element::default() }
    }

    /// Reads a document and gives its root element.
    ///
    /// # Errors
    /// Says that the document is not well-formed.
    pub fn parse(document: &str) -> Result<Element> {
        read(document).ok_or_else(|| Error::usage("XML document failed to parse"))
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Element {
        self.set(name, value);
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn containing(mut self, text: impl Into<String>) -> Element {
        self.nodes.push(Node::Text(text.into()));
        self
    }

    /// Adds an element inside.
    #[must_use]
    pub fn child(mut self, element: Element) -> Element {
        self.nodes.push(Node::Element(element));
        self
    }

    /// Adds an element inside, if there is one.
    pub fn add(&mut self, element: Option<Element>) {
        self.nodes.extend(element.map(Node::Element));
    }

    /// Sets an attribute, in place of an earlier one of the same name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        match self.attributes.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value.into(),
            None => self.attributes.push((name.to_owned(), value.into())),
        }
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Tells whether the element says what another one says, and maybe more.
    #[must_use]
    pub fn says(&self, wanted: &Element) -> bool {
        let text = |element: &Element| element.text().trim().to_owned();
        self.name == wanted.name
            && wanted.attributes.iter().all(|(name, _)| self.has_same(wanted, name))
            && (wanted.elements().next().is_some() || text(self) == text(wanted))
            && wanted.elements().all(|child| self.elements().any(|other| other.says(child)))
    }

    /// Tells whether the element has the same value for an attribute as another one; addresses may be written in
    /// small letters or in capital ones.
    #[must_use]
    pub fn has_same(&self, other: &Element, attribute: &str) -> bool {
        match (self.attribute(attribute), other.attribute(attribute)) {
            (Some(own), Some(other)) if matches!(attribute, "mac" | "address") => {
                own.eq_ignore_ascii_case(other)
            }
            (own, other) => own == other,
        }
    }

    /// Sets the text of the first element on a path of names, in place of what is inside.
    pub fn set_text(&mut self, path: &str, text: &str) {
        let (first, rest) = path.split_once('/').map_or((path, None), |(a, b)| (a, Some(b)));
        match (self.child_mut(first), rest) {
            (Some(element), Some(rest)) => element.set_text(rest, text),
            (Some(element), None) => element.nodes = vec![Node::Text(text.to_owned())],
            (None, _) => {}
        }
    }

    /// The elements inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements inside that have a name.
    pub fn children<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first element inside that has a name, to be changed.
    pub fn child_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.nodes.iter_mut().find_map(|node| match node {
            Node::Element(element) if element.name == name => Some(element),
            _ => None,
        })
    }

    /// The first element on a path of names such as `devices/disk`.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Element> {
        match path.split_once('/') {
            None => self.children(path).next(),
            Some((first, rest)) => self.children(first).find_map(|child| child.find(rest)),
        }
    }

    /// All elements on a path of names, in the order of the document.
    #[must_use]
    pub fn find_all(&self, path: &str) -> Vec<&Element> {
        match path.split_once('/') {
            None => self.children(path).collect(),
            Some((first, rest)) => {
                self.children(first).flat_map(|child| child.find_all(rest)).collect()
            }
        }
    }

    /// The value of an attribute of the first element on a path that has it.
    #[must_use]
    pub fn attribute_at(&self, path: &str, name: &str) -> Option<&str> {
        self.find_all(path).into_iter().find_map(|element| element.attribute(name))
    }

    /// The text of this element and of all inside, one after the other.
    #[must_use]
    pub fn text(&self) -> String {
        let part = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        };
        self.nodes.iter().map(part).collect()
    }
}

/// Reads a document without recursion, so that no nesting exhausts the stack.
fn read(document: &str) -> Option<Element> {
    let mut reader = Reader::from_str(document);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let closed = match reader.read_event().ok()? {
            Event::Start(start) if open.len() < DEPTH => {
                open.push(element(&start)?);
                continue;
            }
            Event::Start(_) => return None,
            Event::Empty(start) => element(&start)?,
            Event::End(_) => open.pop()?,
            Event::Text(text) => {
                add_text(&mut open, &text.xml10_content());
                continue;
            }
            Event::CData(text) => {
                add_text(&mut open, &text.xml10_content());
                continue;
            }
            Event::GeneralRef(name) => {
                add_text(&mut open, &referred(&name)?);
                continue;
            }
            Event::Eof => return root.filter(|_| open.is_empty()),
            _ => continue,
        };
        match open.last_mut() {
            Some(parent) => parent.nodes.push(Node::Element(closed)),
            None if root.is_none() => root = Some(closed),
            None => return None,
        }
    }
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let mut element = Element::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Some(element)
}

/// The text that a reference such as `&lt;` or `&#10;` stands for.
fn referred(name: &BytesRef<'_>) -> Option<String> {
    if let Some(character) = name.resolve_char_ref().ok()? {
        return Some(character.to_string());
    }
    resolve_predefined_entity(&name.xml10_content()).map(str::to_owned)
}

/// Adds text to the innermost open element; outside of the root there is nothing but blanks.
fn add_text(open: &mut [Element], text: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.nodes.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => element.nodes.push(Node::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_reads_as_it_says() {
        let document = "<?xml version='1.0'?><!-- c -->\n<a x='1 &lt; &quot;2&quot;'>t &amp; \
                        <b n=\"1\"/><![CDATA[<u>]]>&#233;<c><b n='2'>in</b></c></a>\n";
        let tree = Element::parse(document).expect("well-formed");
        assert_eq!(tree.attribute("x"), Some("1 < \"2\""));
        assert_eq!(tree.text(), "t & <u>éin");
        assert_eq!(tree.find("c/b").and_then(|b| b.attribute("n")), Some("2"));
        assert_eq!(tree.find_all("b").len(), 1);
        assert_eq!(tree.attribute_at("c/b", "n"), Some("2"));
        assert!(tree.find("c/d").is_none());
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        for document in ["", "<a>", "<a></b>", "<a/><b/>", "<a x=1/>", "<a>&who;</a>", "</a>"] {
            assert!(Element::parse(document).is_err(), "{document}");
        }
        let deep = "<a>".repeat(100_000);
        assert!(Element::parse(&deep).is_err());
    }

    #[test]
    fn what_is_written_reads_back() {
        let tree = Element::new("disk")
            .with("type", "it's <\"&\n")
            .child(Element::new("target").with("dev", "vda"))
            .child(Element::new("serial").containing("a<b>&'c"));
        assert_eq!(Element::parse(&tree.compact()).expect("well-formed"), tree);
        assert_eq!(
            tree.pretty(),
            "<disk type='it&apos;s &lt;\"&amp;&#10;'>\n  <target dev='vda'/>\n  \
             <serial>a&lt;b>&amp;'c</serial>\n</disk>\n"
        );
    }
}
