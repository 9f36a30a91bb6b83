//! XPath over documents, by libxml2: the library that libvirt itself loads.
//!
//! Scripts rely on how libxml2 writes the selected nodes, so nothing else will do.

mod library;

use super::memory::{c_string, take_string};
use super::memory_file::MemoryFile;
use library::{Object, Pointer, Xml, xml};
use std::ffi::{CStr, c_int};
use virt::error::Error;

/// `XPATH_NODESET`: the expression selects nodes.
const NODES: c_int = 1;
/// `XPATH_BOOLEAN`.
const BOOLEAN: c_int = 2;
/// `XPATH_NUMBER`.
const NUMBER: c_int = 3;
/// `XPATH_STRING`.
const STRING: c_int = 4;
/// `XML_PARSE_NOBLANKS | XML_PARSE_NONET`.
const PARSE_OPTIONS: c_int = 256 | 2048;

/// Why an expression gives nothing.
#[derive(Debug)]
pub enum Unusable {
    /// It cannot be handed to C.
    Refused(Error),
    /// What a sentence says of it, and what libxml2 printed, with its newlines.
    Explained(String, Option<String>),
}

impl Unusable {
    fn new(text: impl Into<String>) -> Unusable {
        Unusable::Explained(text.into(), None)
    }
}

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
pub enum Selection {
    /// The nodes that it selects, a node a line.
    Nodes(String),
    /// A value: as XPath writes it, and as programs read it.
    Value(String, serde_json::Value),
}

/// Gives what an expression selects in a document, seen from its root element; `wrap` puts nodes
/// into one element `nodes`.
///
/// # Errors
/// Says that the expression is invalid.
pub fn select(document: &str, expression: &str, wrap: bool) -> Result<Selection, Unusable> {
    let xml = xml()?;
    let length = c_int::try_from(document.len()).unwrap_or(c_int::MAX);
    let words = c_string(expression).map_err(Unusable::Refused)?;
    // SAFETY: Every pointer passed on came from libxml2 and is freed once, after its last use.
    unsafe {
        let doc = (xml.read_memory)(
            document.as_ptr().cast(),
            length,
            std::ptr::null(),
            std::ptr::null(),
            PARSE_OPTIONS,
        );
        if doc.is_null() {
            return Err(Unusable::new("internal error: failed to parse the XML document"));
        }
        let context = (xml.new_context)(doc);
        let (object, complaint) = xml.evaluated((xml.root)(doc), &words, context);
        let selected = if object.is_null() {
            let text = format!("invalid XPath expression '{expression}'");
            Err(Unusable::Explained(text, Some(complaint)))
        } else {
            let selected = xml.selection(doc, object, wrap);
            (xml.free_object)(object);
            selected.ok_or_else(|| {
                Unusable::new(format!("internal error: Incorrect xpath '{expression}'"))
            })
        };
        (xml.free_context)(context);
        (xml.free_doc)(doc);
        selected
    }
}

/// The nodes of a result that is a set of nodes.
///
/// # Safety
/// The object must come from libxml2.
unsafe fn nodes(object: *const Object) -> Vec<Pointer> {
    // SAFETY: The caller says so; a node set holds as many nodes as it counts.
    unsafe {
        let set = (*object).nodes;
        if set.is_null() || (*set).nodes.is_null() {
            return Vec::new();
        }
        let count = usize::try_from((*set).count).unwrap_or(0);
        std::slice::from_raw_parts((*set).nodes, count).to_vec()
    }
}

/// A number for programs: a whole one if it is whole, null where JSON has no word for it.
fn json_number(number: f64) -> serde_json::Value {
    // Up to this size a number with a fraction holds every whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        #[allow(clippy::cast_possible_truncation, reason = "the number is whole and in range")]
        let whole = number as i64;
        return whole.into();
    }
    number.into()
}

impl Xml {
    /// The result of an expression, or null, and what libxml2 prints of it.
    ///
    /// # Safety
    /// Root and context must come from libxml2 and belong together.
    unsafe fn evaluated(
        &self,
        root: Pointer,
        words: &CStr,
        context: Pointer,
    ) -> (*mut Object, String) {
        let none = std::ptr::null_mut();
        let paper = MemoryFile::open();
        // SAFETY: The caller says so. Without a function of ours libxml2 prints to the file that it
        // is given, which is open, and to the error output after that.
        let object = unsafe {
            (self.print_to)(paper.as_ref().map_or(none, MemoryFile::handle), none);
            let object = (self.eval)(root, words.as_ptr(), context);
            (self.print_to)(none, none);
            object
        };
        (object, paper.map(MemoryFile::close).unwrap_or_default())
    }

    /// What a result holds; none if it is of a kind that XPath 1.0 does not have.
    ///
    /// # Safety
    /// Document and object must come from libxml2 and belong together.
    unsafe fn selection(&self, doc: Pointer, object: *mut Object, wrap: bool) -> Option<Selection> {
        // SAFETY: The caller says so; the text is the caller's to free.
        unsafe {
            let kind = (*object).kind;
            if kind == NODES {
                return Some(Selection::Nodes(self.write(doc, &nodes(object), wrap)));
            }
            let text = take_string((self.as_text)(object))?;
            let value = match kind {
                BOOLEAN => ((*object).truth != 0).into(),
                NUMBER => json_number((*object).number),
                STRING => text.as_str().into(),
                _ => return None,
            };
            Some(Selection::Value(text, value))
        }
    }

    /// Writes nodes, each on a line or all in one element.
    ///
    /// # Safety
    /// Document and nodes must come from libxml2 and belong together.
    unsafe fn write(&self, doc: Pointer, nodes: &[Pointer], wrap: bool) -> String {
        // SAFETY: The caller says so; the copies belong to the new document, which is freed.
        unsafe {
            if !wrap {
                return nodes.iter().map(|node| self.text(doc, *node)).collect();
            }
            let whole = (self.new_doc)(std::ptr::null());
            let root = (self.new_node)(std::ptr::null_mut(), c"nodes".as_ptr());
            (self.set_root)(whole, root);
            for node in nodes {
                let copy = (self.copy_node)(*node, whole, 1);
                (self.add_child)(root, copy);
            }
            let text = self.text(whole, root);
            (self.free_doc)(whole);
            text
        }
    }

    /// A node as text, with a newline.
    ///
    /// # Safety
    /// As for [`Xml::write`].
    unsafe fn text(&self, doc: Pointer, node: Pointer) -> String {
        // SAFETY: The caller says so; the buffer is freed after its content is copied.
        unsafe {
            let buffer = (self.new_buffer)();
            (self.dump)(buffer, doc, node, 0, 1);
            let content = (self.buffer_content)(buffer);
            let text = if content.is_null() {
                String::new()
            } else {
                CStr::from_ptr(content).to_string_lossy().into_owned()
            };
            (self.free_buffer)(buffer);
            text + "\n"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "<domain id='1'><name>vm</name><vcpu>2</vcpu><vcpu>3</vcpu></domain>";

    fn select(expression: &str) -> Selection {
        super::select(DOCUMENT, expression, false).expect("it is valid")
    }

    #[test]
    fn relative_expressions_start_at_the_root_element() {
        let name = Selection::Nodes("<name>vm</name>\n".to_owned());
        for expression in ["name", "/domain/name", "./name", "//name", "*[1]"] {
            assert_eq!(select(expression), name, "{expression}");
        }
        assert_eq!(select("domain"), Selection::Nodes(String::new()));
    }

    #[test]
    fn values_are_written_by_xpath_and_typed_for_programs() {
        let value = |text: &str, value: serde_json::Value| Selection::Value(text.into(), value);
        assert_eq!(select("string(name)"), value("vm", "vm".into()));
        assert_eq!(select("count(vcpu)"), value("2", 2.into()));
        assert_eq!(select("sum(vcpu) div 2"), value("2.5", 2.5.into()));
        assert_eq!(select("1 div 0"), value("Infinity", serde_json::Value::Null));
        assert_eq!(select("boolean(name)"), value("true", true.into()));
        assert_eq!(select("not(name)"), value("false", false.into()));
    }
}
