//! The functions and types of libxml2 that XPath needs, from the library that is loaded on first use.

use super::Unusable;
use crate::libvirt::library::{Library, functions};
use std::ffi::{c_char, c_int, c_void};
use std::sync::OnceLock;

pub(super) type Pointer = *mut c_void;

/// The functions of libxml2 that are used here.
pub(super) struct Xml {
    pub(super) read_memory:
        unsafe extern "C" fn(*const c_char, c_int, *const c_char, *const c_char, c_int) -> Pointer,
    pub(super) free_doc: unsafe extern "C" fn(Pointer),
    pub(super) new_doc: unsafe extern "C" fn(*const c_char) -> Pointer,
    pub(super) new_node: unsafe extern "C" fn(Pointer, *const c_char) -> Pointer,
    pub(super) set_root: unsafe extern "C" fn(Pointer, Pointer) -> Pointer,
    pub(super) copy_node: unsafe extern "C" fn(Pointer, Pointer, c_int) -> Pointer,
    pub(super) add_child: unsafe extern "C" fn(Pointer, Pointer) -> Pointer,
    pub(super) new_context: unsafe extern "C" fn(Pointer) -> Pointer,
    pub(super) free_context: unsafe extern "C" fn(Pointer),
    pub(super) root: unsafe extern "C" fn(Pointer) -> Pointer,
    pub(super) print_to: unsafe extern "C" fn(Pointer, Pointer),
    pub(super) eval: unsafe extern "C" fn(Pointer, *const c_char, Pointer) -> *mut Object,
    pub(super) as_text: unsafe extern "C" fn(*mut Object) -> *mut c_char,
    pub(super) free_object: unsafe extern "C" fn(*mut Object),
    pub(super) new_buffer: unsafe extern "C" fn() -> Pointer,
    pub(super) free_buffer: unsafe extern "C" fn(Pointer),
    pub(super) content: unsafe extern "C" fn(Pointer) -> *mut c_char,
    pub(super) buffer_content: unsafe extern "C" fn(Pointer) -> *const c_char,
    pub(super) dump: unsafe extern "C" fn(Pointer, Pointer, Pointer, c_int, c_int) -> c_int,
}

/// The beginning of libxml2's `xmlXPathObject`.
#[repr(C)]
pub(super) struct Object {
    pub(super) kind: c_int,
    pub(super) nodes: *mut NodeSet,
    pub(super) truth: c_int,
    pub(super) number: f64,
}

/// The beginning of every kind of node of libxml2.
#[repr(C)]
pub(super) struct Node {
    /// The caller's own, or the next one of namespaces.
    pub(super) other: Pointer,
    pub(super) kind: c_int,
}

/// libxml2's `xmlNodeSet`.
#[repr(C)]
pub(super) struct NodeSet {
    pub(super) count: c_int,
    pub(super) room: c_int,
    pub(super) nodes: *mut Pointer,
}

/// Finds the functions of the libxml2 that libvirt brings, whatever others are installed.
pub(super) fn xml() -> Result<&'static Xml, Unusable> {
    static XML: OnceLock<Option<Xml>> = OnceLock::new();
    let loaded = XML.get_or_init(|| load(Library::Libvirt.open().ok()? as Pointer));
    loaded
        .as_ref()
        .ok_or_else(|| Unusable::new("cannot load libxml2, which XPath expressions need"))
}

fn load(handle: Pointer) -> Option<Xml> {
    // SAFETY: The handle is libxml2's, and the functions of these names have these signatures in all its releases.
    functions!(
        handle,
        Xml {
            read_memory: c"xmlReadMemory",
            free_doc: c"xmlFreeDoc",
            new_doc: c"xmlNewDoc",
            new_node: c"xmlNewNode",
            set_root: c"xmlDocSetRootElement",
            copy_node: c"xmlDocCopyNode",
            add_child: c"xmlAddChild",
            new_context: c"xmlXPathNewContext",
            free_context: c"xmlXPathFreeContext",
            root: c"xmlDocGetRootElement",
            print_to: c"xmlSetGenericErrorFunc",
            eval: c"xmlXPathNodeEval",
            as_text: c"xmlXPathCastToString",
            free_object: c"xmlXPathFreeObject",
            new_buffer: c"xmlBufferCreate",
            free_buffer: c"xmlBufferFree",
            content: c"xmlNodeGetContent",
            buffer_content: c"xmlBufferContent",
            dump: c"xmlNodeDump",
        }
    )
}
