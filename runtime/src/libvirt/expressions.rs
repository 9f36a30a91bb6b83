//! Evaluates libvirt's XPath expressions, of which those that are evaluated again and again are compiled once.
//!
//! A driver in the program reads a domain by some ninety-five expressions, the same for every one, and libxml2 compiles them anew each
//! time: of thousands of domains on a node file that is most of the work. libvirt finds this function in the program before libxml2's.

use super::library::{Library, functions};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char, c_void};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

/// How many expressions a thread keeps.
const MOST: usize = 1000;
/// How often one was evaluated when compiling it is worth the kilobyte that it takes: a few documents are read without.
const OFTEN: usize = 8;

type Pointer = *mut c_void;

/// The functions of libxml2 that are used here.
#[derive(Debug, Clone, Copy)]
struct Xml {
    eval: unsafe extern "C" fn(*const c_char, Pointer) -> Pointer,
    compile: unsafe extern "C" fn(*const c_char) -> Pointer,
    eval_compiled: unsafe extern "C" fn(Pointer, Pointer) -> Pointer,
    free: unsafe extern "C" fn(Pointer),
}

/// What is known of the expression whose text is in some place.
#[derive(Default)]
struct Expression {
    /// How often it was evaluated.
    asked: usize,
    /// Once that was often enough, with its text: where one is made up, the next one may be in its place.
    compiled: Option<(CString, Compiled)>,
}

/// An expression that libxml2 has compiled. It is used by the thread that has it, since its functions are noted in it.
struct Compiled(Pointer);

impl Drop for Compiled {
    fn drop(&mut self) {
        // SAFETY: It came from libxml2, and nobody else has it.
        unsafe { (xml().free)(self.0) }
    }
}

thread_local! {
    /// Expressions by where their texts are: nearly all are constants of libvirt's.
    static KNOWN: RefCell<HashMap<usize, Expression, BuildHasherDefault<Places>>> =
        RefCell::default();
}

/// The functions of the libxml2 that libvirt brings, which are there: it is libvirt that comes here.
fn xml() -> &'static Xml {
    static XML: OnceLock<Option<Xml>> = OnceLock::new();
    let loaded = XML.get_or_init(|| {
        let handle = Library::Libvirt.open().ok()? as Pointer;
        // SAFETY: The functions of these names have these signatures in all of its releases.
        functions!(
            handle,
            Xml {
                eval: c"xmlXPathEval",
                compile: c"xmlXPathCompile",
                eval_compiled: c"xmlXPathCompiledEval",
                free: c"xmlXPathFreeCompExpr",
            }
        )
    });
    loaded.as_ref().unwrap_or_else(|| std::process::abort())
}

/// Gives the value that an expression has in a context; null where it has none, which libxml2 tells.
///
/// # Safety
/// As for libxml2's function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn xmlXPathEval(expression: *const c_char, context: Pointer) -> Pointer {
    let xml = xml();
    // SAFETY: The caller's contract is libxml2's.
    let evaluated = || unsafe { (xml.eval)(expression, context) };
    if expression.is_null() {
        return evaluated();
    }
    // SAFETY: The caller says so.
    let text = unsafe { CStr::from_ptr(expression) };
    // Where nothing can be kept, since the thread ends, it is evaluated all the same.
    let kept = KNOWN.try_with(|known| {
        let known = &mut *known.try_borrow_mut().ok()?;
        let place = expression as usize;
        let here = match known.len() < MOST {
            true => known.entry(place).or_default(),
            false => known.get_mut(&place)?,
        };
        if let Some((_, compiled)) = here.compiled.as_ref().filter(|(its, _)| **its == *text) {
            // SAFETY: The caller's contract is libxml2's, and what is compiled is not freed before.
            return Some(unsafe { (xml.eval_compiled)(compiled.0, context) });
        }
        let value = evaluated();
        // What has a value is no nonsense, of which libxml2 would complain twice.
        if !value.is_null() {
            here.note(text);
        }
        Some(value)
    });
    kept.ok().flatten().unwrap_or_else(evaluated)
}

impl Expression {
    /// Takes note that the expression was evaluated, and compiles it for the next time if it often is.
    fn note(&mut self, text: &CStr) {
        self.asked += 1;
        if self.asked == OFTEN {
            // SAFETY: The text is a C string.
            let compiled = unsafe { (xml().compile)(text.as_ptr()) };
            self.compiled = (!compiled.is_null()).then(|| (text.to_owned(), Compiled(compiled)));
        }
    }
}

/// Tells places apart: with fewer instructions than the hash that withstands whoever chooses what is hashed.
#[derive(Default)]
struct Places(u64);

impl Hasher for Places {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, place: usize) {
        // Knuth's multiplication by the golden ratio, with the high bits, which are the better ones, in the low ones as well.
        let mixed = (self.0 ^ place as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Document {
        read: unsafe extern "C" fn(*const c_char) -> Pointer,
        context: unsafe extern "C" fn(Pointer) -> Pointer,
        number: unsafe extern "C" fn(Pointer) -> f64,
        silence: unsafe extern "C" fn(Pointer, Option<unsafe extern "C" fn(Pointer, Pointer)>),
    }

    unsafe extern "C" fn say_nothing(_: Pointer, _: Pointer) {}

    /// What the same text, or another one in its place, gives in a document: a number; none where it is no expression.
    fn numbers(expressions: &[&CStr]) -> Vec<Option<f64>> {
        let handle = Library::Libvirt.open().expect("the library") as Pointer;
        // SAFETY: The functions of these names have these signatures.
        let xml: Option<Document> = functions!(
            handle,
            Document {
                read: c"xmlParseDoc",
                context: c"xmlXPathNewContext",
                number: c"xmlXPathCastToNumber",
                silence: c"xmlSetStructuredErrorFunc",
            }
        );
        let xml = xml.expect("its functions");
        let mut place = [0_u8; 32];
        // SAFETY: All texts are C strings that fit, and what is made is left to the end of the process.
        unsafe {
            (xml.silence)(std::ptr::null_mut(), Some(say_nothing));
            let context = (xml.context)((xml.read)(c"<a><b/><b/></a>".as_ptr()));
            let number = |text: &&CStr| {
                let text = text.to_bytes_with_nul();
                place[..text.len()].copy_from_slice(text);
                let value = xmlXPathEval(place.as_ptr().cast(), context);
                (!value.is_null()).then(|| (xml.number)(value))
            };
            expressions.iter().map(number).collect()
        }
    }

    #[test]
    fn an_expression_has_the_same_value_each_time() {
        let (two, one) = (c"count(/a/b)", c"count(/a)");
        let times = OFTEN + 2;
        let all = [vec![two; times], vec![one; times], vec![two, one, two]].concat();
        let values = [vec![2.0; times], vec![1.0; times], vec![2.0, 1.0, 2.0]].concat();
        assert_eq!(numbers(&all), values.into_iter().map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn nonsense_has_no_value_each_time() {
        let (nonsense, unknown, one) = (c"count(", c"nothing(/a)", c"count(/a)");
        let all = [vec![nonsense; OFTEN + 2], vec![unknown; OFTEN + 2]].concat();
        assert_eq!(numbers(&all), vec![None; all.len()]);
        assert_eq!(numbers(&[unknown, one]), [None, Some(1.0)]);
    }
}
