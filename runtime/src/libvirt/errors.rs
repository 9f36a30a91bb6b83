//! The kinds of libvirt's errors that commands react to.

use virt::error::{Error, ErrorNumber};

/// Tells whether the driver or the server does not know a function or one of its flags.
#[must_use]
pub fn is_unsupported(error: &Error) -> bool {
    matches!(error.code().known(), Some(ErrorNumber::NoSupport | ErrorNumber::InvalidArg))
}

/// Tells whether a domain has no metadata of a kind.
#[must_use]
pub fn is_missing_metadata(error: &Error) -> bool {
    error.code().known() == Some(ErrorNumber::NoDomainMetadata)
}
