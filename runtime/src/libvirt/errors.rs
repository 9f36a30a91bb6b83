//! The kinds of libvirt's errors that commands react to.

use virt::error::{Error, ErrorNumber};

/// Tells whether the library, the driver or the server does not have a function, or does not
/// know one of its flags; any other argument that is invalid is not that.
#[must_use]
pub fn is_unsupported(error: &Error) -> bool {
    match error.code().known() {
        Some(ErrorNumber::NoSupport) => true,
        Some(ErrorNumber::InvalidArg) => error.message().contains("unsupported flags (0x"),
        _ => false,
    }
}

/// Tells whether a domain has no metadata of a kind.
#[must_use]
pub fn is_missing_metadata(error: &Error) -> bool {
    error.code().known() == Some(ErrorNumber::NoDomainMetadata)
}
