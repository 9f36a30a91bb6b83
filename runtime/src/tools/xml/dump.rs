//! An element in the form in which libxml2 writes a node of a document, as virsh prints the devices
//! that it takes out of a domain's XML.

use super::{Element, Node};
use std::fmt::Write;

impl Element {
    /// The element with all blanks that are inside, its values in double quotes, and everything
    /// beyond ASCII as a reference.
    #[must_use]
    pub fn dump(&self) -> String {
        let mut text = String::new();
        self.dump_to(&mut text);
        text
    }

    fn dump_to(&self, text: &mut String) {
        let _ = write!(text, "<{}", self.name);
        for (name, value) in &self.attributes {
            let value = inner(value).replace('"', "&quot;");
            let value = value.replace('\n', "&#10;").replace('\t', "&#9;");
            let _ = write!(text, " {name}=\"{value}\"");
        }
        if self.nodes.is_empty() {
            text.push_str("/>");
            return;
        }
        text.push('>');
        for node in &self.nodes {
            match node {
                Node::Text(part) => text.push_str(&inner(part)),
                Node::Element(element) => element.dump_to(text),
            }
        }
        let _ = write!(text, "</{}>", self.name);
    }
}

/// What may stand in a text or a value, but for what a value needs besides.
fn inner(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\r' => escaped.push_str("&#13;"),
            c if c.is_ascii() => escaped.push(c),
            c => {
                let _ = write!(escaped, "&#x{:X};", u32::from(c));
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_written_as_libxml2_writes_it() {
        let node = "<d a='x&quot;&apos;&lt;&gt;&amp;\u{e9}&#10;'>\n  <s>a&lt;\"&apos;&gt;\u{1f600}</s>\n  \n<e/></d>";
        let element = Element::parse(node).expect("well-formed");
        assert_eq!(
            element.dump(),
            "<d a=\"x&quot;'&lt;&gt;&amp;&#xE9;&#10;\">\n  <s>a&lt;\"'&gt;&#x1F600;</s>\n  \n<e/></d>"
        );
        assert_eq!(Element::parse(&element.dump()).expect("well-formed"), element);
    }
}
