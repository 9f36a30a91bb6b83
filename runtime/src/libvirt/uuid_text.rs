//! Writes UUIDs as text, also in libvirt's place.
//!
//! Each call that is about an object writes the object's UUID down for a message of libvirt's log, which hardly anyone
//! has it write. The library does that with `printf`, whose 6,500 instructions are half of what a small call costs; here it takes
//! three hundred. libvirt finds this function in the program before its own.

use super::library::Library;
use super::release::loaded_release;
use super::stats::UUID_LENGTH;
use std::ffi::{c_char, c_void};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// The newest release of libvirt of which it is known what the function takes; it is none that programs are meant to call.
const NEWEST_KNOWN: u64 = 12_008_000;

/// Whether the library that is loaded is one of those.
static KNOWN: AtomicBool = AtomicBool::new(false);

/// Looks at the release of the library. Before that, and with a newer one, the library's own function is called.
pub(super) fn begin() {
    let known = loaded_release().is_some_and(|release| release <= NEWEST_KNOWN);
    KNOWN.store(known, Ordering::Relaxed);
}

/// Writes a UUID down: in groups of 8, 4, 4, 4 and 12 small digits, with hyphens between them and a NUL at the end. It gives
/// back where that is.
///
/// # Safety
/// As for libvirt's function: there are 16 bytes to read, and 37 that may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virUUIDFormat(uuid: *const u8, text: *mut c_char) -> *const c_char {
    if !KNOWN.load(Ordering::Relaxed) {
        // SAFETY: The caller's contract is the library's.
        return unsafe { its_own()(uuid, text) };
    }
    // SAFETY: The caller says so.
    let (uuid, written) =
        unsafe { (&*uuid.cast::<[u8; UUID_LENGTH]>(), &mut *text.cast::<[u8; 37]>()) };
    *written = c_text(uuid);
    text
}

/// A UUID as it is written.
#[must_use]
pub fn uuid_text(uuid: &[u8; UUID_LENGTH]) -> String {
    let [text @ .., _] = c_text(uuid);
    text.map(char::from).iter().collect()
}

fn c_text(uuid: &[u8; UUID_LENGTH]) -> [u8; 37] {
    let &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = uuid;
    let mut text = *b"????????-????-????-????-????????????\0";
    text[..8].copy_from_slice(&digits([a, b, c, d]));
    let (two, three) = (digits([e, f, g, h]), digits([i, j, k, l]));
    text[9..13].copy_from_slice(&two[..4]);
    text[14..18].copy_from_slice(&two[4..]);
    text[19..23].copy_from_slice(&three[..4]);
    text[24..28].copy_from_slice(&three[4..]);
    text[28..36].copy_from_slice(&digits([m, n, o, p]));
    text
}

/// The digits of four bytes, all at once in a word of eight bytes.
fn digits(bytes: [u8; 4]) -> [u8; 8] {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut halves = u64::from(u32::from_be_bytes(bytes));
    for shift in [16, 8, 4] {
        let lower = u64::MAX / ((1 << shift) + 1);
        halves = (halves | halves << shift) & lower;
    }
    // From ten on a digit is a letter.
    let letters = (halves + ONES * 6) >> 4 & ONES;
    (halves + ONES * u64::from(b'0') + letters * u64::from(b'a' - b'0' - 10)).to_be_bytes()
}

type Address = unsafe extern "C" fn(*const u8, *mut c_char) -> *const c_char;

/// The library's function, which is there: it is the library that calls it.
fn its_own() -> Address {
    static FOUND: OnceLock<Option<Address>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let found = Library::Libvirt.symbol(c"virUUIDFormat");
        // SAFETY: The symbol is the function of this name.
        (!found.is_null()).then(|| unsafe { std::mem::transmute::<*mut c_void, Address>(found) })
    });
    found.unwrap_or_else(|| std::process::abort())
}

#[cfg(test)]
mod tests {
    use super::{c_text, uuid_text};

    #[test]
    fn a_uuid_is_written_as_libvirt_does() {
        let uuid = *b"\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99\xaa\xbb\xcc\xdd\xee\xff";
        assert_eq!(&c_text(&uuid), b"00112233-4455-6677-8899-aabbccddeeff\0");
        assert_eq!(uuid_text(&uuid), "00112233-4455-6677-8899-aabbccddeeff");
    }
}
