//! XPath over documents, by libxml2: the library that libvirt itself loads.
//!
//! Scripts rely on how libxml2 writes the selected nodes, so nothing else will do.

mod library;

use super::memory::{c_string, take_string};
use super::memory_file::MemoryFile;
use library::{Node, Object, Pointer, Xml, xml};
use std::ffi::{CStr, c_int};
use std::sync::OnceLock;
use virt::error::Error;

/// `XPATH_NODESET`: the expression selects nodes.
const NODES: c_int = 1;
/// `XPATH_BOOLEAN`.
const BOOLEAN: c_int = 2;
/// `XPATH_NUMBER`.
const NUMBER: c_int = 3;
/// `XPATH_STRING`.
const STRING: c_int = 4;
/// `XML_ATTRIBUTE_NODE`: the node is an attribute.
const ATTRIBUTE: c_int = 2;
/// `XML_TEXT_NODE`.
const TEXT: c_int = 3;
/// `XML_CDATA_SECTION_NODE`.
const CDATA: c_int = 4;
/// `XML_NAMESPACE_DECL`.
const NAMESPACE: c_int = 18;
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
    /// The nodes that it selects.
    Nodes(Vec<Selected>),
    /// An element with the nodes that it selects, and a newline.
    Wrapped(String),
    /// A value: as XPath writes it, and as programs read it.
    Value(String, serde_json::Value),
}

/// A node that an expression selects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selected {
    /// The node as libxml2 writes it.
    pub text: String,
    /// What it holds: an element as it is written, the value of an attribute or a text.
    pub value: String,
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

/// Has libxml2 print nothing by itself, where what is printed is for programs, or print again; libvirt's own error says as much.
pub fn hush(hushed: bool) {
    static NOTHING: OnceLock<usize> = OnceLock::new();
    if !hushed && NOTHING.get().is_none() {
        return;
    }
    let Ok(xml) = xml() else { return };
    // SAFETY: The names are C strings; the file is never closed.
    let open = || unsafe { libc::fopen(c"/dev/null".as_ptr(), c"we".as_ptr()) } as usize;
    let file = if hushed { *NOTHING.get_or_init(open) } else { 0 };
    // SAFETY: Without a function of ours libxml2 prints to the file that it is given, which is open, or else to the error output.
    unsafe { (xml.print_to)(file as Pointer, std::ptr::null_mut()) };
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
                let nodes = nodes(object);
                return Some(if wrap {
                    Selection::Wrapped(self.wrapped(&nodes))
                } else {
                    Selection::Nodes(nodes.iter().map(|node| self.selected(doc, *node)).collect())
                });
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

    /// A node as text, and what it holds.
    ///
    /// # Safety
    /// Document and node must come from libxml2 and belong together.
    unsafe fn selected(&self, doc: Pointer, node: Pointer) -> Selected {
        // SAFETY: The caller says so; every node begins in the same way, and the text is the
        // caller's to free.
        unsafe {
            let text = self.text(doc, node);
            let holds = match (*node.cast::<Node>()).kind {
                ATTRIBUTE | TEXT | CDATA | NAMESPACE => take_string((self.content)(node)),
                _ => None,
            };
            Selected { value: holds.unwrap_or_else(|| text.clone()), text }
        }
    }

    /// Writes nodes in one element.
    ///
    /// # Safety
    /// The nodes must come from libxml2.
    unsafe fn wrapped(&self, nodes: &[Pointer]) -> String {
        // SAFETY: The caller says so; the copies belong to the new document, which is freed.
        unsafe {
            let whole = (self.new_doc)(std::ptr::null());
            let root = (self.new_node)(std::ptr::null_mut(), c"nodes".as_ptr());
            (self.set_root)(whole, root);
            for node in nodes {
                let copy = (self.copy_node)(*node, whole, 1);
                (self.add_child)(root, copy);
            }
            let text = self.text(whole, root);
            (self.free_doc)(whole);
            text + "\n"
        }
    }

    /// A node as text.
    ///
    /// # Safety
    /// As for [`Xml::selected`].
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
            text
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
        let text = "<name>vm</name>".to_owned();
        let name = Selection::Nodes(vec![Selected { value: text.clone(), text }]);
        for expression in ["name", "/domain/name", "./name", "//name", "*[1]"] {
            assert_eq!(select(expression), name, "{expression}");
        }
        assert_eq!(select("domain"), Selection::Nodes(Vec::new()));
    }

    #[test]
    fn nodes_hold_their_values_one_by_one() {
        let document = "<a b='&lt;1&gt;' xmlns:n='urn:n'>x &amp; y<c/><![CDATA[<z>]]></a>";
        let nodes = |expression: &str| match super::select(document, expression, false) {
            Ok(Selection::Nodes(nodes)) => {
                nodes.into_iter().map(|node| (node.text, node.value)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let pair = |text: &str, value: &str| (text.to_owned(), value.to_owned());
        assert_eq!(nodes("@b"), [pair(" b=\"&lt;1&gt;\"", "<1>")]);
        let inner =
            [pair("x &amp; y", "x & y"), pair("<c/>", "<c/>"), pair("<![CDATA[<z>]]>", "<z>")];
        assert_eq!(nodes("node()"), inner);
        let namespaces = nodes("namespace::n");
        assert!(namespaces.iter().any(|(_, value)| value == "urn:n"), "{namespaces:?}");
        let wrapped = super::select(document, "c | @b", true).expect("it is valid");
        assert!(matches!(wrapped, Selection::Wrapped(text) if text.ends_with("</nodes>\n")));
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
