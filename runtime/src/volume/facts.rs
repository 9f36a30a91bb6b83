//! What is known of a volume, in words.

use virt_sys as sys;

/// The word for the number of a type.
#[must_use]
pub fn type_word(kind: u32) -> &'static str {
    match kind {
        sys::VIR_STORAGE_VOL_FILE => "file",
        sys::VIR_STORAGE_VOL_BLOCK => "block",
        sys::VIR_STORAGE_VOL_DIR => "dir",
        sys::VIR_STORAGE_VOL_NETWORK => "network",
        sys::VIR_STORAGE_VOL_NETDIR => "netdir",
        sys::VIR_STORAGE_VOL_PLOOP => "ploop",
        _ => "unknown",
    }
}
