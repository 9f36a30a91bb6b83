//! What is known of a volume, in words and flags.

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

/// The flags of virStorageVolCreateXML and virStorageVolCreateXMLFrom.
#[must_use]
pub fn create_flags(prealloc_metadata: bool, reflink: bool, validate: bool) -> u32 {
    let flag = |given, flag| if given { flag } else { 0 };
    flag(prealloc_metadata, sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
        | flag(reflink, sys::VIR_STORAGE_VOL_CREATE_REFLINK)
        | flag(validate, sys::VIR_STORAGE_VOL_CREATE_VALIDATE)
}
