//! Elements as libvirt writes them: values in single quotes, two blanks per level.

use super::{Element, Node};
use quick_xml::escape::{escape, minimal_escape};
use std::fmt::Write;

impl Element {
    /// The element as it stands, without any blanks of its own.
    #[must_use]
    pub fn compact(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None, &|_, value| quoted(value), &plain);
        text
    }

    /// The element on lines of its own, indented by two blanks per level as libvirt does;
    /// elements that hold text stay on one line.
    #[must_use]
    pub fn pretty(&self) -> String {
        self.pretty_with(|_, value| quoted(value))
    }

    /// The element as [`Element::pretty`] has it, with another way to write the values of
    /// attributes, which depends on the element they stand in.
    #[must_use]
    pub fn pretty_with(&self, quoted: impl Fn(&Element, &str) -> String) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0), &quoted, &plain);
        text
    }

    /// The element as [`Element::pretty`] has it, with everything escaped that has a name, in texts
    /// as well.
    #[must_use]
    pub fn pretty_fully(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0), &|_, value| quoted_fully(value), &|text| {
            escape(text).into()
        });
        text
    }

    fn write(
        &self,
        text: &mut String,
        level: Option<usize>,
        quoted: &dyn Fn(&Element, &str) -> String,
        texts: &dyn Fn(&str) -> String,
    ) {
        let indent = |text: &mut String, level: Option<usize>| {
            text.extend(std::iter::repeat_n("  ", level.unwrap_or(0)));
        };
        indent(text, level);
        let _ = write!(text, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(text, " {name}='{}'", quoted(self, value));
        }
        let end = if level.is_some() { "\n" } else { "" };
        if self.nodes.is_empty() {
            let _ = write!(text, "/>{end}");
            return;
        }
        text.push('>');
        let inner = level.filter(|_| !self.nodes.iter().any(|node| matches!(node, Node::Text(_))));
        if inner.is_some() {
            text.push('\n');
        }
        for node in &self.nodes {
            match node {
                Node::Text(part) => text.push_str(&texts(part)),
                Node::Element(element) => {
                    element.write(text, inner.map(|level| level + 1), quoted, texts);
                }
            }
        }
        indent(text, inner);
        let _ = write!(text, "</{}>{end}", self.name);
    }
}

/// A text with nothing escaped that may stand as it is.
fn plain(text: &str) -> String {
    minimal_escape(text).replace("]]>", "]]&gt;")
}

/// An attribute's value between single quotes; blanks that a reader would fold are kept.
#[must_use]
pub fn quoted(value: &str) -> String {
    let value = minimal_escape(value).replace('\'', "&apos;");
    value.replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;")
}

/// An attribute's value between single quotes with everything escaped that has a name.
#[must_use]
pub fn quoted_fully(value: &str) -> String {
    quoted(value).replace('"', "&quot;").replace('>', "&gt;")
}
